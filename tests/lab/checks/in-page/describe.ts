const MOST = 140;

/** How a finding names an element: the beginning of its HTML, with the words that it begins with. */
export function describe(element: Element): string {
  const shallow = element.cloneNode(false);
  if (!(shallow instanceof Element)) return '';
  const tag = shallow.outerHTML.replace(/<\/[^>]*>$/, '').replace(/ style="[^"]*"/, '');
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
  return toShort(tag, MOST) + toShort(words, 60);
}

/** A text that is no longer than a number of characters; what is left out shows as "…". */
export function toShort(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
