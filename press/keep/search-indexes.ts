import { listSmallEntries, readItemEntries, readItemEntry } from '../../content/queries/search';
import type { Locale } from '../../i18n/locales';
import { createSearchIndex, type SearchIndex } from '../../search/search-index';
import type { Moment } from './change-clock';
import { clock } from './clock';
import { onceAProcess } from '../once-a-process';

const itemKinds = ['news', 'programmes'] as const;
const smallKinds = ['glossary', 'contacts', 'communes'] as const;

interface IndexAt {
  readonly index: SearchIndex;
  /** The change number up to which the index is right. */
  readonly asOf: number;
}

const indexes = onceAProcess('search-indexes', () => new Map<Locale, Promise<IndexAt>>());

async function build(locale: Locale, moment: Moment): Promise<IndexAt> {
  const index = createSearchIndex();
  for (const kind of itemKinds) {
    for await (const entries of readItemEntries(kind, locale)) {
      index.replace(entries);
      // Readers come first: a large archive is indexed between their requests.
      await new Promise(setImmediate);
    }
  }
  for (const kind of smallKinds) index.replace(await listSmallEntries(kind, locale));
  return { index, asOf: moment.latest };
}

/** Brings an index up to date with what changed since, item by item. */
async function update({ index, asOf }: IndexAt, locale: Locale, moment: Moment): Promise<IndexAt> {
  const changed = new Set(moment.changedSince(asOf));
  for (const scope of changed) {
    const [kind, id] = scope.split('/');
    const itemKind = itemKinds.find((known) => known === kind);
    if (!itemKind || !id) continue;
    const entry = await readItemEntry(itemKind, Number(id), locale);
    if (entry) index.replace([entry]);
    else index.remove([scope]);
  }
  for (const kind of smallKinds) {
    if (!changed.has(kind)) continue;
    const entries = await listSmallEntries(kind, locale);
    const left = new Set(entries.map(({ id }) => id));
    index.remove(index.ids().filter((id) => id.startsWith(`${kind}/`) && !left.has(id)));
    index.replace(entries);
  }
  return { index, asOf: moment.latest };
}

/** The index of a language, made on first use and kept up with the content. */
export async function getSearchIndex(locale: Locale): Promise<SearchIndex> {
  const moment = await clock().now();
  const waiting = indexes.get(locale);
  const next = waiting
    ? waiting.then((kept) => {
        if (kept.asOf === moment.latest) return kept;
        return kept.asOf > moment.latest ? build(locale, moment) : update(kept, locale, moment);
      })
    : build(locale, moment);
  indexes.set(locale, next);
  // A failed read must not stay: the next search begins anew.
  next.catch(() => {
    if (indexes.get(locale) === next) indexes.delete(locale);
  });
  return (await next).index;
}
