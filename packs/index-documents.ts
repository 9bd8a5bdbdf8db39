import type { PackedDocument } from './format';

/** What lists say of a document. */
type Listed = Pick<PackedDocument, 'id' | 'url' | 'title' | 'kind' | 'updatedAt'>;

/** Where a document is, and what lists say of it. */
export interface IndexEntry extends Listed {
  /** Id of the chunk that holds it. */
  readonly chunk: string;
}

/** A text chunk's documents, under the chunk's id. */
export interface ChunkDocuments {
  readonly chunk: string;
  readonly documents: readonly Listed[];
}

/**
 * Which documents can be read, of the text chunks that are held, in the manifest's order. A later chunk's document wins
 * over an earlier one of the same id, and over another one at the same address.
 */
export function indexDocuments(chunks: readonly ChunkDocuments[]): readonly IndexEntry[] {
  const byId = new Map<string, IndexEntry>();
  for (const { chunk, documents } of chunks) {
    for (const { id, url, title, kind, updatedAt } of documents) {
      byId.delete(id);
      byId.set(id, { id, url, title, kind, updatedAt, chunk });
    }
  }
  const byUrl = new Map([...byId.values()].map((entry) => [entry.url, entry]));
  return [...byUrl.values()];
}
