import type { Article, ArticleSummary } from '../model/article';
import type { RichText } from '../model/block';
import type { Commune } from '../model/commune';
import type { Contact } from '../model/contact';
import type { Programme, ProgrammeSummary } from '../model/programme';
import type { SearchEntry } from '../model/search';
import type { Site } from '../model/site';
import type { Term } from '../model/term';
import type { Text } from '../model/text';
import type { Locale } from '../i18n/locales';

/** Another language's version of the same document. */
export interface Alternate {
  readonly locale: Locale;
  readonly path: string;
}

/** One page of a list that is cut into pages. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

/** A version of an item that exists, offered where the asked one does not. */
export interface Offer extends Alternate {
  readonly title: Text;
}

/** What a document shows: one member for each kind of page. */
export type View =
  | {
      readonly kind: 'home';
      readonly lead: ArticleSummary | null;
      readonly news: readonly ArticleSummary[];
      readonly programmes: readonly ProgrammeSummary[];
    }
  | { readonly kind: 'news-list'; readonly list: ListPage<ArticleSummary> }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'programme-list'; readonly list: ListPage<ProgrammeSummary> }
  | { readonly kind: 'programme'; readonly programme: Programme }
  | { readonly kind: 'contacts'; readonly contacts: readonly Contact[]; readonly communes: readonly Commune[] }
  | { readonly kind: 'glossary'; readonly terms: readonly Term[] }
  | { readonly kind: 'about'; readonly body: RichText | null }
  | { readonly kind: 'accessibility' }
  | {
      readonly kind: 'site-map';
      readonly news: readonly ArticleSummary[];
      readonly programmes: readonly ProgrammeSummary[];
    }
  | {
      readonly kind: 'search';
      readonly query: string;
      readonly results: readonly SearchEntry[];
      readonly total: number;
    }
  | { readonly kind: 'offline' }
  | { readonly kind: 'not-found'; readonly offers: readonly Offer[] }
  | { readonly kind: 'error' };

export type ViewKind = View['kind'];

/** Everything that a document is made from. Rendering reads nothing else. */
export interface Page {
  readonly locale: Locale;
  /** Address of this document, without origin: "/vi/news/abc". */
  readonly path: string;
  /** The site's origin, without a slash at its end: "https://example.vn". */
  readonly siteUrl: string;
  /** The address that search engines should keep; another language's when this one only falls back. Null on errors. */
  readonly canonicalPath: string | null;
  /** False for errors, search results, drafts and pages that only fall back. */
  readonly indexable: boolean;
  /** Versions with a text of their own, this page's own included when it has one. */
  readonly alternates: readonly Alternate[];
  /** What the language menu offers; unlike `alternates` it holds enabled slots that speak through a fallback. */
  readonly menu: readonly Alternate[];
  /** Address of the share picture, without origin. */
  readonly sharePicture: string;
  readonly site: Site;
  /** A draft that only its editor sees. */
  readonly isPreview: boolean;
  readonly view: View;
}
