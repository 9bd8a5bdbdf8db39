import type { SearchEntry } from '../model/search';
import { toPhraseBonus } from './phrase-bonus';
import { Postings } from './postings';
import { toSearchQuery } from './query';
import { scoreEntries } from './score';
import { toEntryTerms, toSearchRecord, type SearchRecord } from './search-record';

/** What was found: a page of it, best first, and how much there is in all. */
export interface SearchAnswer {
  readonly results: readonly SearchEntry[];
  readonly total: number;
}

export interface SearchOptions {
  /** How many results to give, 1 to 100; 10 when absent. */
  readonly limit?: number;
  /** How many of the best to leave out; 0 when absent. */
  readonly offset?: number;
}

/** A search over one language's entries, held in memory. */
export interface SearchIndex {
  /** Finds entries with all the words or, where there is none, with half of them, or with the most that any has. */
  search(query: string, options?: SearchOptions): SearchAnswer;
  /** Adds entries, each in the place of an earlier one with the same id. */
  replace(entries: readonly SearchEntry[]): void;
  /** Forgets entries; ids that are not there are passed over. */
  remove(ids: readonly string[]): void;
  /** The ids of all the entries. */
  ids(): readonly string[];
}

/** Builds a search over entries. Titles count most, then other names, summaries, bodies; between equals, the order given. */
export function createSearchIndex(entries: readonly SearchEntry[] = []): SearchIndex {
  const bare = new Postings();
  const marked = new Postings();
  /** By number; a number without a record is free to be used again. */
  const records: (SearchRecord | null)[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];

  const forget = (number: number): void => {
    const record = records[number];
    if (!record) return;
    // Worked out again, because keeping the words of every entry would double what a phone has to hold.
    const terms = toEntryTerms(record.entry);
    bare.remove(number, terms.bare);
    marked.remove(number, terms.marked);
    records[number] = null;
  };

  const replace = (changed: readonly SearchEntry[]): void => {
    for (const entry of changed) {
      const number = numbers.get(entry.id) ?? free.pop() ?? records.length;
      const terms = toEntryTerms(entry);
      forget(number);
      numbers.set(entry.id, number);
      records[number] = toSearchRecord(entry);
      bare.add(number, terms.bare);
      marked.add(number, terms.marked);
    }
  };

  const remove = (ids: readonly string[]): void => {
    for (const id of ids) {
      const number = numbers.get(id);
      if (number === undefined) continue;
      forget(number);
      numbers.delete(id);
      free.push(number);
    }
  };

  const search = (text: string, { limit = 10, offset = 0 }: SearchOptions = {}): SearchAnswer => {
    const query = toSearchQuery(text);
    const { score, matched, exact } = scoreEntries(bare, marked, query.words, records.length);
    const most = matched.reduce((highest, count) => Math.max(highest, count), 0);
    const hasAll = most === query.words.length;
    // Asked in a whole sentence, search goes by the words that tell most: half of them will do.
    const needed = Math.max(1, hasAll ? most : Math.min(most, Math.ceil(query.words.length / 2)));
    const ranked = records
      .flatMap((record, number) => {
        if (!record || (matched[number] ?? 0) < needed) return [];
        const value = (score[number] ?? 0) * toPhraseBonus(record, query);
        return [{ record, number, value, exact: hasAll ? (exact[number] ?? 0) : 0 }];
      })
      .sort((a, b) => b.exact - a.exact || b.value - a.value || a.number - b.number);
    const start = Math.max(0, Math.trunc(offset) || 0);
    const count = Math.min(100, Math.max(1, Math.trunc(limit) || 1));
    return { results: ranked.slice(start, start + count).map(({ record }) => record.entry), total: ranked.length };
  };

  replace(entries);
  return { search, replace, remove, ids: () => [...numbers.keys()] };
}
