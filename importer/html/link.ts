import { toSafeHref } from '../../model/link';
import { toAbsolute } from './picture';

/** The address that a link keeps: http, https, mailto or tel, absolute. Null for everything else, scripts above all. */
export function toHref(address: string | undefined, base: string | null): string | null {
  // eslint-disable-next-line no-control-regex -- browsers drop them inside an address
  const href = (address ?? '').replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (href.startsWith('#')) return null;
  return toSafeHref(/^(?:mailto|tel):/i.test(href) ? href : (toAbsolute(href, base) ?? ''));
}
