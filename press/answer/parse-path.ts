import { isLocale } from '../../i18n/locales';
import { pageNames } from '../../i18n/paths';
import type { Address } from '../address';

/** A page number as it stands in an address: a whole number from 2, without leading zeros. */
export function parsePageNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** The address that a path names, or null when it has another shape. Whether anything is there, the press knows. */
export function parsePath(path: string): Address | null {
  const [empty, locale = '', first, second, third, ...more] = path.split('/');
  if (empty !== '' || !isLocale(locale) || more.length > 0) return null;
  if (first === undefined) return { kind: 'home', locale };
  if (first === 'news' || first === 'programmes') {
    if (second === undefined) return { kind: 'list', locale, item: first, page: 1 };
    if (third === undefined) return second ? { kind: 'item', locale, item: first, slug: second } : null;
    const page = second === 'page' ? parsePageNumber(third) : null;
    return page === null ? null : { kind: 'list', locale, item: first, page };
  }
  const name = pageNames.find((one) => one === first);
  return name && name !== 'search' && second === undefined ? { kind: 'page', locale, name } : null;
}
