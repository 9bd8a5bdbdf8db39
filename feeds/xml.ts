/** What XML 1.0 may not hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Makes any text safe as the content or an attribute of an XML element; what XML cannot hold is left out. */
export function toXmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** An element with text in it; an empty string when there is none. */
export function renderElement(name: string, text: string | null | undefined, attributes = ''): string {
  return text ? `<${name}${attributes}>${toXmlText(text)}</${name}>` : '';
}

/** The address of a path on a site, in full. `siteUrl` is the site's origin. */
export function toAbsoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
