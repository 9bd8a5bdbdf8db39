import { z } from 'zod';
import { allSql, sql } from '../../cms/sql';
import type { Locale } from '../../i18n/locales';
import type { ItemKind } from '../../i18n/paths';
import { localised } from '../from-cms/localised';
import { rawNewsSummary, rawProgrammeSummary } from '../from-cms/schemas';
import { toArticleSummary, toProgrammeSummary } from '../from-cms/to-item';
import { publicRead, studio } from './studio';

/** What a pack needs to know of an item before its document is made. */
export interface PackItem {
  readonly kind: ItemKind;
  readonly id: number;
  readonly slug: string;
  /** Of its publication or revision; of a programme, of its last check or revision. ISO 8601. */
  readonly updatedAt: string;
}

/** Items read at a time: never the whole archive. */
const BATCH = 50;

const revised = z.object({ revisedAt: localised(z.string()), createdAt: z.string() });

const summaryFields = { slug: true, title: true, summary: true, sample: true, _status: true, revisedAt: true } as const;

function toPackItem(kind: ItemKind, raw: unknown, locale: Locale): PackItem | null {
  const { revisedAt, createdAt } = revised.parse(raw);
  const item =
    kind === 'news'
      ? toArticleSummary(rawNewsSummary.parse(raw), locale)
      : toProgrammeSummary(rawProgrammeSummary.parse(raw), locale);
  if (!item) return null;
  const { id, slug } = item;
  const own = revisedAt[item.title.lang] ?? null;
  if (item.kind === 'news') return { kind, id, slug, updatedAt: own ?? item.publishedAt };
  return {
    kind,
    id,
    slug,
    updatedAt:
      [own, item.checkedAt]
        .flatMap((at) => at ?? [])
        .sort()
        .at(-1) ?? createdAt,
  };
}

/** Those of these items that `locale` shows, in the order of the ids. */
async function readPackItems(kind: ItemKind, ids: readonly number[], locale: Locale): Promise<PackItem[]> {
  const payload = await studio();
  const read = { ...publicRead, where: { id: { in: [...ids] } }, pagination: false } as const;
  const found =
    kind === 'news'
      ? await payload.find({
          ...read,
          collection: 'news',
          select: { ...summaryFields, createdAt: true, publishedAt: true, archived: true },
        })
      : await payload.find({
          ...read,
          collection: 'programmes',
          select: { ...summaryFields, createdAt: true, status: true, checkedAt: true },
        });
  const items = new Map(found.docs.map((raw) => [Number(raw.id), toPackItem(kind, raw, locale)]));
  return ids.flatMap((id) => items.get(id) ?? []);
}

/**
 * What `locale` shows of a kind, read batch by batch: news from the oldest to the newest, programmes by their age.
 * @param wanted the ids of those that are asked for
 */
export async function* listPackItems(
  kind: ItemKind,
  locale: Locale,
  wanted: ReadonlySet<number> | 'all',
): AsyncGenerator<PackItem> {
  if (wanted !== 'all' && wanted.size === 0) return;
  const ids = wanted === 'all' ? [] : [...wanted].map((id) => sql`${id}`);
  const isWanted = wanted === 'all' ? sql`1 = 1` : sql`id IN (${sql.join(ids, sql`, `)})`;
  const rows = await allSql(
    await studio(),
    kind === 'news'
      ? sql`SELECT id FROM news WHERE ${isWanted} ORDER BY coalesce(published_at, created_at), id`
      : sql`SELECT id FROM programmes WHERE ${isWanted} ORDER BY id`,
  );
  const found = rows.map(({ id }) => Number(id));
  for (let from = 0; from < found.length; from += BATCH)
    yield* await readPackItems(kind, found.slice(from, from + BATCH), locale);
}
