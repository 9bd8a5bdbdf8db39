import type { Weights } from './search-record';

/** Where a term stands: entries by their number, and how much it counts in each. */
export interface Posting {
  readonly entries: readonly number[];
  readonly weights: readonly number[];
}

interface GrowingPosting extends Posting {
  readonly entries: number[];
  readonly weights: number[];
}

/** Every term of every entry, for asking which entries have a term or one that starts so. */
export class Postings {
  private readonly byTerm = new Map<string, GrowingPosting>();
  private sorted: readonly string[] | null = null;

  /** Notes the terms of an entry with their weights. */
  add(entry: number, terms: Weights): void {
    for (const [term, weight] of terms) {
      const posting = this.byTerm.get(term);
      if (posting) {
        posting.entries.push(entry);
        posting.weights.push(weight);
      } else {
        this.byTerm.set(term, { entries: [entry], weights: [weight] });
        this.sorted = null;
      }
    }
  }

  /** Forgets the terms of an entry. */
  remove(entry: number, terms: Weights): void {
    for (const term of terms.keys()) {
      const posting = this.byTerm.get(term);
      const at = posting?.entries.indexOf(entry) ?? -1;
      if (!posting || at < 0) continue;
      posting.entries.splice(at, 1);
      posting.weights.splice(at, 1);
      if (posting.entries.length > 0) continue;
      this.byTerm.delete(term);
      this.sorted = null;
    }
  }

  /** Where a term stands, or nothing. */
  find(term: string): Posting | undefined {
    return this.byTerm.get(term);
  }

  /** The terms that start with a text, the text itself left out. */
  startingWith(start: string): readonly string[] {
    this.sorted ??= [...this.byTerm.keys()].sort();
    const found: string[] = [];
    for (let at = lowerBound(this.sorted, start); at < this.sorted.length; at++) {
      const term = this.sorted[at];
      if (!term?.startsWith(start)) break;
      if (term !== start) found.push(term);
    }
    return found;
  }
}

/** The place of the first item that is not before `value`; items are sorted by code units. */
function lowerBound(items: readonly string[], value: string): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
