import { toAbsolute } from './picture';

/** The address that a link keeps: http, https, mailto or tel, absolute. Null for everything else, scripts above all. */
export function toHref(address: string | undefined, base: string | null): string | null {
  // Browsers drop tabs and line ends inside an address: "java\nscript:" is a script.
  // eslint-disable-next-line no-control-regex -- they are what must go
  const href = (address ?? '').replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (href === '' || href.startsWith('#') || href.length > 2000) return null;
  const [, scheme, rest = ''] = /^(mailto|tel):(.{3,200})$/i.exec(href) ?? [];
  if (scheme?.toLowerCase() === 'tel') {
    const number = rest.replace(/\s+/g, '');
    return /^\+?[\d().-]{3,30}$/.test(number) ? `tel:${number}` : null;
  }
  if (scheme) return /^[^\s@<>"']+@[^\s@<>"']+$/.test(rest.trim()) ? `mailto:${rest.trim()}` : null;
  return toAbsolute(href, base);
}
