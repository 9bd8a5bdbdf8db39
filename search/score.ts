import { hasMarks, type FoldedWord } from './fold';
import type { Postings } from './postings';

/** What each entry, by its number, has of a query. */
export interface Scores {
  /** How well its words fit: rare words and words in titles count most. */
  readonly score: Float64Array;
  /** How many of the query's words it has. */
  readonly matched: Uint8Array;
  /** How many it has with the very marks that were typed. */
  readonly exact: Uint8Array;
}

/** A word that only starts as the typed one counts less, the less the longer it is. */
const prefixFactor = 0.5;

/** How telling a term is that `spread` of `count` entries have. */
function toRarity(spread: number, count: number): number {
  return Math.log(1 + (count - spread + 0.5) / (spread + 0.5));
}

/** How well each entry has one term or, where `isStart`, a term that starts so; 0 where it has none. */
function weighTerm(postings: Postings, term: string, isStart: boolean, count: number): Float64Array {
  const best = new Float64Array(count);
  for (const found of [term, ...(isStart ? postings.startingWith(term) : [])]) {
    const posting = postings.find(found);
    if (!posting) continue;
    const { entries, weights } = posting;
    const rarity = toRarity(entries.length, count);
    const factor = found === term ? rarity : rarity * prefixFactor * (term.length / found.length);
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      best[entry] = Math.max(best[entry] ?? 0, (weights[at] ?? 0) * factor);
    }
  }
  return best;
}

function addTo(total: Float64Array | Uint8Array, entry: number, value: number): void {
  total[entry] = (total[entry] ?? 0) + value;
}

/** Weighs entries 0 to `count` by the words of a query, the last of which may be half typed. */
export function scoreEntries(bare: Postings, marked: Postings, words: readonly FoldedWord[], count: number): Scores {
  const scores = { score: new Float64Array(count), matched: new Uint8Array(count), exact: new Uint8Array(count) };
  words.forEach((word, index) => {
    const isStart = index === words.length - 1;
    weighTerm(bare, word.bare, isStart, count).forEach((weight, entry) => {
      addTo(scores.score, entry, weight);
      if (weight > 0) addTo(scores.matched, entry, 1);
    });
    if (!hasMarks(word)) return;
    weighTerm(marked, word.marked, isStart, count).forEach((weight, entry) => {
      addTo(scores.score, entry, weight);
      if (weight > 0) addTo(scores.exact, entry, 1);
    });
  });
  return scores;
}
