import type { Block } from '../model/block';

/** A picture that the page shows. `url` is absolute; null where the saved page kept only its caption. */
export interface ImportedPicture {
  readonly url: string | null;
  readonly alt: string;
  readonly caption: string | null;
  /** The picture stands before the block of this index in `blocks`. */
  readonly before: number;
}

/** An abbreviation that the text itself defines: "Hợp tác xã (HTX)". */
export interface ProposedAbbreviation {
  readonly abbreviation: string;
  readonly meaning: string;
}

/** One news item as it was found in a page or a feed, in the allowed rich text only. */
export interface ImportedItem {
  readonly title: string;
  /** ISO 8601 with +07:00; null when no date could be trusted. */
  readonly publishedAt: string | null;
  readonly author: string | null;
  /** Views that the page said it had; never the site's totals. */
  readonly views: number | null;
  readonly summary: string | null;
  readonly blocks: readonly Block[];
  readonly pictures: readonly ImportedPicture[];
  readonly source: { readonly name: string | null; readonly url: string | null };
  /** What makes it the same item again, wherever its file lies: see source-key.ts. */
  readonly sourceKey: string;
  readonly abbreviations: readonly ProposedAbbreviation[];
  /** Sentences in Vietnamese for the editor. */
  readonly warnings: readonly string[];
}

/** What is known of the bytes beside themselves. */
export interface Origin {
  /** The address they were fetched from, or null for a file. */
  readonly url: string | null;
  /** The Content-Type header of the answer, or null. */
  readonly contentType: string | null;
}

/** One item of a page or feed, or the reason why it cannot be taken. `entry` names it inside its feed. */
export type Reading =
  | { readonly entry: string | null; readonly item: ImportedItem }
  | { readonly entry: string | null; readonly rejected: string };
