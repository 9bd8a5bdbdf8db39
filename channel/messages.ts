import type { Locale } from '../i18n/locales';
import type { ChunkEntry, DocumentKind } from '../packs/format';

/*
 * What a page may ask of the service worker, and what it gets. A question is posted with a MessagePort, and the answer
 * comes through it; `progress` messages may come before. Everything here survives structured cloning.
 */

/** Where a document came from. */
export type Source = 'network' | 'visited' | 'saved' | 'pack';

/** What can be read without a network. */
export interface Readable {
  readonly url: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly updatedAt: string;
  readonly source: Exclude<Source, 'network'>;
}

/** A saved document. */
export interface Saved {
  readonly url: string;
  readonly title: string;
  readonly locale: Locale;
  readonly savedAt: string;
  readonly bytes: number;
}

/** What this phone holds of a language's pack, beside what the site offers. */
export interface PackState {
  readonly locale: Locale;
  /** Version and time of making of what is held; null when nothing is. */
  readonly version: number | null;
  readonly generatedAt: string | null;
  /** When the site was last asked and answered, ISO 8601. */
  readonly syncedAt: string | null;
  readonly held: readonly ChunkEntry[];
  /** Offered and not held; known from the last manifest that was read. */
  readonly missing: readonly ChunkEntry[];
}

/** Everything that the library shows. */
export interface Status {
  readonly packs: readonly PackState[];
  readonly saved: readonly Saved[];
  readonly visited: { readonly count: number; readonly bytes: number };
  /** Bytes that the worker fetched in the month, "2026-11". */
  readonly usage: { readonly month: string; readonly bytes: number };
  /** True when this phone had kept something that the system has since wiped. */
  readonly wiped: boolean;
}

/** Why something could not be done. `no-room` carries bytes wanted and free. */
export type Refusal =
  | {
      readonly ok: false;
      readonly reason: 'offline' | 'forged' | 'older' | 'foreign' | 'broken' | 'not-found' | 'unknown';
    }
  | { readonly ok: false; readonly reason: 'no-room'; readonly wanted: number; readonly free: number };

/** A refusal for a reason that needs no figures. */
export const refuse = (reason: Exclude<Refusal['reason'], 'no-room'>): Refusal => ({ ok: false, reason });

export type Answer<Value> = ({ readonly ok: true } & Value) | Refusal;

/** Which chunks are meant: what everyone needs, all texts, all pictures, or named ones. */
export type Part = 'essential' | 'texts' | 'pictures' | { readonly ids: readonly string[] };

/** Questions, each with its answer. */
export interface Questions {
  /** Of this page: where it came from, of when the copy is, and whether it is saved. */
  about: {
    ask: { readonly url: string };
    answer: { readonly source: Source; readonly at: string | null; readonly saved: boolean };
  };
  /** Which of these paths can be read without a network. */
  which: { ask: { readonly urls: readonly string[] }; answer: { readonly readable: readonly string[] } };
  /** Everything that can be read without a network in a language (all when absent), newest first. */
  readable: { ask: { readonly locale?: Locale }; answer: { readonly documents: readonly Readable[] } };
  /** The texts to search through: every document of the pack and the saved ones, as HTML of their main part. */
  texts: {
    ask: { readonly locale: Locale };
    answer: { readonly documents: readonly (Readable & { readonly html: string })[] };
  };
  save: { ask: { readonly url: string; readonly title: string }; answer: { readonly saved: Saved } };
  unsave: { ask: { readonly url: string }; answer: object };
  /** Reads the manifest anew; downloads nothing else. */
  check: { ask: { readonly locale: Locale }; answer: { readonly pack: PackState } };
  /**
   * Brings a language's pack up to date and takes what is missing of `part`, chunk by chunk; sends progress
   * `{ done, total }` in bytes. Stops after the chunk in hand when `stop` is asked; what is there stays.
   */
  take: { ask: { readonly locale: Locale; readonly part: Part }; answer: { readonly pack: PackState } };
  stop: { ask: object; answer: object };
  /** Removes chunks of a language, or all of them. */
  drop: { ask: { readonly locale: Locale; readonly ids?: readonly string[] }; answer: { readonly pack: PackState } };
  clearVisited: { ask: object; answer: object };
  /** `had`: whether the page's own record says that this phone had kept something; without it nothing counts as wiped. */
  status: { ask: { readonly had?: boolean }; answer: { readonly status: Status } };
  /** Fetches the library's page with its bundle, so that it opens without a network; asked on installing or saving. */
  keepTools: { ask: { readonly locale: Locale }; answer: object };
  /** Remembers the reader's language for a launch without a network. */
  choose: { ask: { readonly locale: Locale }; answer: object };
  /** A file to hand over, of the packs of these languages. */
  exportFile: { ask: { readonly locales: readonly Locale[] }; answer: { readonly file: Blob } };
  /** Takes over what a file holds, once signature and hashes are verified. */
  importFile: { ask: { readonly file: Blob }; answer: { readonly packs: readonly PackState[] } };
}

export type QuestionName = keyof Questions;

/** A question as it is posted. */
export type Question<Name extends QuestionName = QuestionName> = { readonly type: Name } & Questions[Name]['ask'];

/** What comes back through the port: any number of `progress`, then one `answer`. */
export type Reply<Name extends QuestionName = QuestionName> =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'answer'; readonly answer: Answer<Questions[Name]['answer']> };

/** What the worker tells pages unasked: a newer version of the page's document is on the phone; the pack has changed. */
export type News =
  { readonly type: 'newer'; readonly url: string } | { readonly type: 'pack'; readonly locale: Locale };
