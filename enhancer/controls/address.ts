/**
 * The address to pass on: this very language and version, without what apps append to follow a link's way
 * (fbclid, utm_source, zarsrc …) and without the place that the reader had scrolled to.
 */
export function toShareAddress(place: { readonly origin: string; readonly pathname: string }): string {
  return place.origin + place.pathname;
}
