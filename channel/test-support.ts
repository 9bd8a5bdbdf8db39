import type { Locale } from '../i18n/locales';
import type { ChunkEntry } from '../packs/format';
import type { PackState, Saved, Status } from './messages';

/** A chunk of a pack, for tests. */
export function chunk(id: string, bytes: number, parts: Partial<ChunkEntry> = {}): ChunkEntry {
  const sha256 = `${id}-${bytes}`;
  const url = `/packs/vi/${id}.${bytes}.bin`;
  return { id, kind: 'text', url, sha256, bytes, rawBytes: bytes * 4, documents: 1, ...parts };
}

/** What a phone holds of a language's pack, for tests: nothing unless told. */
export function pack(locale: Locale, parts: Partial<PackState> = {}): PackState {
  const at = parts.held?.length ? '2026-11-24T02:00:00.000Z' : null;
  return { locale, version: at && 1, generatedAt: at, syncedAt: at, held: [], missing: [], ...parts };
}

/** A saved document, for tests. */
export function saved(slug: string, bytes = 9_000): Saved {
  return { url: `/vi/news/${slug}`, title: slug, locale: 'vi', savedAt: '2026-11-20T02:00:00.000Z', bytes };
}

/** Everything that the worker knows, for tests: a phone with nothing on it unless told. */
export function status(parts: Partial<Status> = {}): Status {
  return {
    packs: [],
    saved: [],
    visited: { count: 0, bytes: 0 },
    usage: { month: '2026-11', bytes: 0 },
    wiped: false,
    ...parts,
  };
}
