import type { Locale } from '../i18n/locales';
import type { RichText } from './block';
import type { Picture } from './picture';
import type { Term } from './term';
import type { Text } from './text';

/** Where an item was taken from. */
export interface Source {
  readonly name: string;
  readonly url: string | null;
}

/** What a list or a link needs to know of an item. */
export interface ItemSummary {
  readonly id: number;
  readonly slug: string;
  readonly title: Text;
  readonly summary: Text | null;
  /** Languages in which the item has a published text of its own. */
  readonly versions: readonly Locale[];
  /** A sample for trying the site out; said wherever it shows. */
  readonly isSample: boolean;
}

export interface ArticleSummary extends ItemSummary {
  readonly kind: 'news';
  /** Instant of publication, ISO 8601. */
  readonly publishedAt: string;
  /** An item kept for the record, not an offer. */
  readonly isArchive: boolean;
}

/** A news item as one language shows it. */
export interface Article extends ArticleSummary {
  /** The last change of this language's text after its publication, ISO 8601. */
  readonly revisedAt: string | null;
  readonly author: string | null;
  readonly body: RichText | null;
  readonly picture: Picture | null;
  readonly source: Source | null;
  /** Views that the source page said it had when it was imported. */
  readonly sourceViews: number | null;
  readonly programme: ItemSummary | null;
  /** The glossary, for explaining the abbreviations of this text. */
  readonly terms: readonly Term[];
}
