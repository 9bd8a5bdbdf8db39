import { toAbsolute } from './picture';

/** The address that a link keeps: http, https, mailto or tel, absolute. Null for everything else, scripts above all. */
export function toHref(address: string | undefined, base: string | null): string | null {
  // Browsers drop tabs and line ends inside an address: "java\nscript:" is a script.
  // eslint-disable-next-line no-control-regex -- they are what must go
  const href = (address ?? '').replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (href === '' || href.startsWith('#') || href.length > 2000) return null;
  const contact = /^(mailto|tel):\s*([^\s<>"']{3,200})$/i.exec(href);
  if (contact) return `${(contact[1] ?? '').toLowerCase()}:${contact[2] ?? ''}`;
  return toAbsolute(href, base);
}
