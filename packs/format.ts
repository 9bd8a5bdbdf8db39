import type { Locale } from '../i18n/locales';

/*
 * What a pack is: a language's documents, already rendered, in chunks of gzip bytes behind a small signed manifest.
 * The same bytes travel, are hashed, are kept on the phone and are handed from phone to phone.
 */

/** What a chunk holds: what all documents share, documents, or pictures. Recordings will be `audio`. */
export type ChunkKind = 'shell' | 'text' | 'pictures' | 'audio';

/** A chunk as the manifest names it. The order of these keys is the order that is signed. */
export interface ChunkEntry {
  /** `shell`, `front`, `reference`, `programmes`, `news-{n}` (n rises with age of making), `pictures-{n}`. */
  readonly id: string;
  readonly kind: ChunkKind;
  /** Immutable path: /packs/{locale}/{id}.{first 16 of sha256}.bin */
  readonly url: string;
  /** Hexadecimal, over the chunk's body as it travels. */
  readonly sha256: string;
  /** Exact length of the body. */
  readonly bytes: number;
  /** Length once opened. */
  readonly rawBytes: number;
  /** How many documents (or pictures) it holds. */
  readonly documents: number;
}

/** What is signed. The order of keys matters. */
export interface UnsignedManifest {
  readonly locale: Locale;
  /** Only rises, also after a restore. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** Shell first; then front, reference, programmes; then news from the oldest chunk to the newest. */
  readonly chunks: readonly ChunkEntry[];
}

/** `signature`: base64url, ECDSA P-256 with SHA-256 in r‖s form over the UTF-8 JSON of the rest, without spaces. */
export interface Manifest extends UnsignedManifest {
  readonly signature: string;
}

/** An opened `shell` chunk. */
export interface Shell {
  readonly format: 1;
  /** Headers of every document, lower case; `content-type`, `content-security-policy` and the marker among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pieces of HTML that documents share. */
  readonly segments: readonly string[];
  /**
   * Forms of pieces of documents, by names (packs/piece-names.ts): indexes of `segments`. Between two segments of a
   * piece goes one own part of the document.
   */
  readonly variants: Readonly<Record<string, readonly number[]>>;
  /**
   * Paths of the files that documents load, at once or later: their scripts. Each has a hash of its content in its name
   * and is fetched by itself, so that another layout does not bring the same scripts again.
   */
  readonly assets: readonly string[];
}

/** What a document is, for lists and search. `page` is one of the single pages, home or a list. */
export type DocumentKind = 'news' | 'programme' | 'page';

/** A document in an opened `text` chunk. packs/put-together.ts makes it whole: segment, own, segment, own, …, segment. */
export interface PackedDocument {
  /** Path, such as /vi/news/abc. */
  readonly url: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** ISO 8601: of its publication or last revision; of its making where it has neither. */
  readonly updatedAt: string;
  /** Stays when the address changes: `news/12`, `programmes/3`, `page/home`. A newer chunk's wins. */
  readonly id: string;
  /** Names its pieces, one after the other, separated by spaces: its kind, then the form of each. */
  readonly variant: string;
  /** The own parts of all pieces, in order; in each piece one fewer than it has segments. */
  readonly own: readonly string[];
}

/** An opened `text` chunk. */
export interface TextChunk {
  readonly format: 1;
  readonly documents: readonly PackedDocument[];
}

/** A picture in an opened `pictures` chunk; `body` is base64. It answers for every width of the same picture. */
export interface PackedPicture {
  /** Path, such as /media/ruong-480.webp. */
  readonly url: string;
  /** Paths of the same picture in other widths and formats. */
  readonly alsoFor: readonly string[];
  readonly type: string;
  readonly body: string;
}

/** An opened `pictures` chunk. */
export interface PictureChunk {
  readonly format: 1;
  readonly pictures: readonly PackedPicture[];
}
