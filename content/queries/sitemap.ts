import { rawNewsSummary, rawProgrammeSummary } from '../from-cms/schemas';
import { toVersions } from '../from-cms/to-item';
import type { Locale } from '../../i18n/locales';
import type { ItemKind } from '../../i18n/paths';
import { publicRead, studio } from './studio';

/** What a site map says of an item: its published versions and its last change, ISO 8601. */
export interface SitemapItem {
  readonly kind: ItemKind;
  readonly slug: string;
  readonly versions: readonly Locale[];
  readonly updatedAt: string;
}

/** More items than this go unlisted; the protocol's own bound is 50,000 addresses a file. */
const MOST = 15_000;

const fields = { slug: true, title: true, _status: true, updatedAt: true, createdAt: true } as const;

/** Every item with a published version, newest change first. */
export async function listSitemapItems(): Promise<SitemapItem[]> {
  const payload = await studio();
  const read = { ...publicRead, sort: '-updatedAt', limit: MOST, pagination: false } as const;
  const [news, programmes] = await Promise.all([
    payload.find({ ...read, collection: 'news', select: fields }),
    payload.find({ ...read, collection: 'programmes', select: { ...fields, status: true } }),
  ]);
  const items = [
    ...news.docs.map((doc) => ({
      kind: 'news' as const,
      raw: rawNewsSummary.parse(doc),
      updatedAt: String(doc.updatedAt),
    })),
    ...programmes.docs.map((doc) => ({
      kind: 'programmes' as const,
      raw: rawProgrammeSummary.parse(doc),
      updatedAt: String(doc.updatedAt),
    })),
  ];
  return items
    .map(({ kind, raw, updatedAt }) => ({
      kind,
      slug: raw.slug,
      versions: toVersions(raw).map(({ lang }) => lang),
      updatedAt,
    }))
    .filter(({ versions }) => versions.length > 0);
}
