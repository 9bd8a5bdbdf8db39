import type { MetaLine } from './meta-line';
import type { Byline } from './byline';
import type { FoundDate } from './dates';

/** What machine-readable parts of a page say: JSON-LD, meta elements, microdata, the fields of a feed. */
export interface StatedFacts {
  readonly date: FoundDate | null;
  readonly authors: readonly string[];
  readonly views: number | null;
  /** A date that cannot be, as it was written. */
  readonly impossible: string | null;
}

export const NOTHING_STATED: StatedFacts = { date: null, authors: [], views: null, impossible: null };

/** Gathers what the lines of one item tell, in the order in which they are met, and settles what holds. */
export class CollectedFacts {
  private readonly dates: FoundDate[] = [];
  private readonly updates: FoundDate[] = [];
  private readonly authors: string[] = [];
  private readonly signatures: string[] = [];
  private weakName: string | null = null;
  private poster: string | null = null;
  private sourceName: string | null = null;
  private count: number | null = null;
  /** The first date met that cannot be, as it was written. */
  impossible: string | null = null;

  addLine(line: MetaLine): void {
    if (line.date) (line.isUpdate ? this.updates : this.dates).push(line.date);
    this.impossible ??= line.impossible;
    this.count ??= line.views;
    this.weakName ??= line.name;
    if (line.byline) this.addByline(line.byline);
  }

  /** A count without a label, right after a line that told the date. */
  addViews(count: number): void {
    this.count ??= count;
  }

  addByline(byline: Byline): void {
    this.authors.push(...byline.authors);
    this.sourceName ??= byline.source;
    this.poster ??= byline.poster;
  }

  /** Names at the end of the text, without a label. */
  addSignature(names: readonly string[]): void {
    this.signatures.push(...names);
  }

  /** A machine-readable date holds, unless it lacks the time that a line tells for the same day. */
  publishedAt(stated: FoundDate | null): string | null {
    const told = this.dates[0] ?? this.updates[0] ?? null;
    if (!stated) return told?.iso ?? null;
    const isCloser = !stated.hasTime && told?.hasTime === true && told.iso.slice(0, 10) === stated.iso.slice(0, 10);
    return isCloser ? told.iso : stated.iso;
  }

  /** Authors named by a label, else by signature, else by the page's data, else by weaker signs. */
  author(stated: readonly string[]): string | null {
    const weak = [this.weakName, this.poster].filter((name) => name !== null).slice(0, 1);
    const best = [this.authors, this.signatures, stated, weak].find((names) => names.length > 0) ?? [];
    return best.length > 0 ? [...new Set(best)].join(', ') : this.sourceName;
  }

  views(stated: number | null): number | null {
    return this.count ?? stated;
  }

  source(): string | null {
    return this.sourceName;
  }
}
