import type { PackItem } from '../../content/queries/pack-items';
import type { Locale } from '../../i18n/locales';
import { homePath, itemPath, listPath, pageNames, pagePath } from '../../i18n/paths';
import type { DocumentKind } from '../../packs/format';
import type { Address } from '../../press/address';

/** A document that belongs into a pack, before it is made. */
export interface Subject {
  /** Stays when the address changes. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Kind of view: documents of one kind share pieces of HTML. */
  readonly viewKind: string;
  readonly address: Address;
  readonly url: string;
  /** ISO 8601; null for a page, which has no date of its own. */
  readonly updatedAt: string | null;
}

/** An item as a pack's document. */
export function toSubject({ kind, id, slug, updatedAt }: PackItem, locale: Locale): Subject {
  return {
    id: `${kind}/${id}`,
    kind: kind === 'news' ? 'news' : 'programme',
    viewKind: kind === 'news' ? 'article' : 'programme',
    address: { kind: 'item', locale, item: kind, slug },
    url: itemPath(locale, kind, slug),
    updatedAt,
  };
}

const page = (name: string, viewKind: string, url: string, address: Address): Subject => ({
  id: `page/${name}`,
  kind: 'page',
  viewKind,
  address,
  url,
  updatedAt: null,
});

/** Home and the first page of each list: what changes with every publishing. */
export function frontSubjects(locale: Locale): Subject[] {
  const list = (item: 'news' | 'programmes'): Subject =>
    page(item, `${item}-list`, listPath(locale, item), { kind: 'list', locale, item, page: 1 });
  return [page('home', 'home', homePath(locale), { kind: 'home', locale }), list('news'), list('programmes')];
}

/** The single pages that are of use without a network; a search and a site map are not. */
export function referenceSubjects(locale: Locale): Subject[] {
  return pageNames.flatMap((name) =>
    name === 'search' || name === 'site-map'
      ? []
      : page(name, name, pagePath(locale, name), { kind: 'page', locale, name }),
  );
}
