import type { ItemKind, PageName } from '../i18n/paths';
import type { Locale } from '../i18n/locales';

/** What can be asked of the press, by address. Searches are not here: they are never kept. */
export type Address =
  | { readonly kind: 'home'; readonly locale: Locale }
  | { readonly kind: 'list'; readonly locale: Locale; readonly item: ItemKind; readonly page: number }
  | { readonly kind: 'item'; readonly locale: Locale; readonly item: ItemKind; readonly slug: string }
  | { readonly kind: 'page'; readonly locale: Locale; readonly name: Exclude<PageName, 'search'> };

/** The key under which a document is kept. */
export function toKey(address: Address): string {
  switch (address.kind) {
    case 'home':
      return `${address.locale}/home`;
    case 'list':
      return `${address.locale}/${address.item}/page/${address.page}`;
    case 'item':
      return `${address.locale}/${address.item}/${address.slug}`;
    case 'page':
      return `${address.locale}/page/${address.name}`;
  }
}
