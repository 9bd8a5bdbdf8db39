import { listReferences, toId } from '../from-cms/to-blocks';
import { toArticle } from '../from-cms/to-article';
import { toArticleSummary, toItemSummary, toVersions } from '../from-cms/to-item';
import { rawNews, rawNewsSummary, rawProgrammeSummary, type RawNews } from '../from-cms/schemas';
import type { Article, ArticleSummary, ItemSummary } from '../../model/article';
import type { Text } from '../../model/text';
import type { Locale } from '../../i18n/locales';
import { listTerms } from './glossary';
import { readReferences } from './references';
import { publicRead, studio } from './studio';
import { listVisibleNews } from './visible-news';
import { whereVisible } from './where-visible';

const summaryFields = {
  slug: true,
  title: true,
  summary: true,
  sample: true,
  archived: true,
  publishedAt: true,
  createdAt: true,
  _status: true,
} as const;

/** One page of the news that `locale` may show, newest first, and how many there are in all. */
export async function listNews(
  locale: Locale,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<{ items: ArticleSummary[]; total: number }> {
  const { ids, total } = await listVisibleNews(locale, { page, limit });
  if (ids.length === 0) return { items: [], total };
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'news',
    where: { id: { in: ids } },
    select: summaryFields,
    pagination: false,
  });
  const byId = new Map(found.docs.map((raw) => [Number(raw.id), raw]));
  const items = ids.flatMap((id) => {
    const raw = byId.get(id);
    return (raw && toArticleSummary(rawNewsSummary.parse(raw), locale)) ?? [];
  });
  return { items, total };
}

/** The newest items that `locale` may show, with their authors, for its feed. */
export async function listFeedNews(
  locale: Locale,
  limit: number,
): Promise<(ArticleSummary & { readonly author: string | null })[]> {
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'news',
    where: whereVisible(locale),
    select: { ...summaryFields, author: true },
    sort: ['-publishedAt', '-id'],
    pagination: false,
    limit,
  });
  return found.docs.flatMap((raw) => {
    const item = toArticleSummary(rawNewsSummary.parse(raw), locale);
    return item ? [{ ...item, author: raw.author ?? null }] : [];
  });
}

async function readProgrammeLink(raw: RawNews, locale: Locale): Promise<ItemSummary | null> {
  const id = toId(raw.programme);
  if (id === null) return null;
  const payload = await studio();
  const programme = await payload.findByID({ ...publicRead, collection: 'programmes', id, disableErrors: true });
  return programme ? toItemSummary(rawProgrammeSummary.parse(programme), locale) : null;
}

/** Joins a raw news item with what it refers to; null when `locale` may not show it. */
export async function completeArticle(raw: RawNews, locale: Locale): Promise<Article | null> {
  const bodies = Object.values(raw.body).flatMap((body) => (body ? [listReferences(body)] : []));
  const lead = toId(raw.picture);
  const [references, programme, terms] = await Promise.all([
    readReferences(
      {
        pictures: [...bodies.flatMap((body) => body.pictures), ...(lead === null ? [] : [lead])],
        contacts: bodies.flatMap((body) => body.contacts),
      },
      locale,
    ),
    readProgrammeLink(raw, locale),
    listTerms(locale),
  ]);
  return toArticle(raw, locale, { ...references, programme, terms });
}

/** An item found by its slug: its published versions, and what the asked language shows of it, if it may. */
export interface FoundItem<Item> {
  readonly id: number;
  readonly versions: readonly Text[];
  readonly item: Item | null;
}

/** The news item at this slug; null when no language of it is published. */
export async function getArticle(slug: string, locale: Locale): Promise<FoundItem<Article> | null> {
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'news',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
  });
  if (!found.docs[0]) return null;
  const raw = rawNews.parse(found.docs[0]);
  const versions = toVersions(raw);
  return versions.length > 0 ? { id: raw.id, versions, item: await completeArticle(raw, locale) } : null;
}
