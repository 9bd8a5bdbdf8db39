import type { PackItem } from '../../content/queries/pack-items';
import type { Locale } from '../../i18n/locales';
import { homePath, itemPath, listPath, pageNames, pagePath } from '../../i18n/paths';
import type { DocumentKind } from '../../packs/format';
import type { Address } from '../../press/address';

/** A chunk of few documents, kept under one name. Every other document is news, in numbered chunks. */
export type GroupId = 'front' | 'reference' | 'programmes';

export const groupIds: readonly GroupId[] = ['programmes', 'front', 'reference'];

/** A document that belongs into a pack, before it is rendered. */
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

const list = (locale: Locale, item: 'news' | 'programmes'): Subject =>
  page(item, `${item}-list`, listPath(locale, item), { kind: 'list', locale, item, page: 1 });

/** Front: home and the first page of each list. Reference: the single pages that are of use without a network. */
export function pageSubjects(group: Exclude<GroupId, 'programmes'>, locale: Locale): Subject[] {
  if (group === 'front') {
    const home = page('home', 'home', homePath(locale), { kind: 'home', locale });
    return [home, list(locale, 'news'), list(locale, 'programmes')];
  }
  return pageNames.flatMap((name) =>
    name === 'search' || name === 'site-map'
      ? []
      : page(name, name, pagePath(locale, name), { kind: 'page', locale, name }),
  );
}

const front = /^page\/(?:home|news|programmes)$/;

/** The chunk in which a document of this id is kept. */
export function groupOf(id: string): GroupId | 'news' {
  if (id.startsWith('news/')) return 'news';
  if (id.startsWith('programmes/')) return 'programmes';
  return front.test(id) ? 'front' : 'reference';
}
