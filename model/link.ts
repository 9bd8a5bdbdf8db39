/** Browsers drop these inside an address before they look at its scheme: "java\nscript:" is a script to them. */
// eslint-disable-next-line no-control-regex -- they are what must go
const dropped = /[\u0000-\u001f\u007f]/g;

/** "//host" and "/\host" leave the site, so a path may not begin with two slashes of either kind. */
const allowed = [/^mailto:[^\s@<>"']+@[^\s@<>"']+$/i, /^tel:\+?[\d().-]{3,30}$/i, /^\/(?![/\\])/, /^#/];

/**
 * The one rule for links, in texts of editors and of other sites: a web address, an e-mail address, a telephone number, or
 * a place on this site, of at most 2,000 characters.
 * @returns the address as it may stand in a document; null for all else (scripts, data, other schemes, other hosts by `//`)
 */
export function toSafeHref(href: string): string | null {
  const address = href.replace(dropped, '').trim();
  if (address.length > 2000) return null;
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? address : null;
  const dialled = /^tel:/i.test(address) ? address.replace(/\s+/g, '') : address;
  return allowed.some((pattern) => pattern.test(dialled)) ? dialled : null;
}

/** Whether an address is one of these to the letter, as the studio asks for it. */
export const isSafeHref = (href: unknown): href is string =>
  typeof href === 'string' && !href.includes(' ') && toSafeHref(href) === href;
