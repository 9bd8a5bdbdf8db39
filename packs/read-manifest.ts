import { isLocale, type Locale } from '../i18n/locales';
import { isRecord, isWholeNumber } from './check-shape';
import { chunkUrl } from './chunk-url';
import type { ChunkEntry, ChunkKind, Manifest } from './format';

/** Bounds far above what the site makes: they keep a forged manifest from filling a phone. */
const most = { chunks: 2_000, bytes: 8_000_000, rawBytes: 32_000_000, documents: 100_000 } as const;

/** A moment in UTC as ISO 8601 writes it. */
const isoTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The kind that a chunk of this id must have; null when ids are not made like this one. */
function toKind(id: unknown): ChunkKind | null {
  const found =
    typeof id === 'string'
      ? /^(?:(shell)|front|reference|programmes|news-\d{1,9}|(pictures|audio)-\d{1,9})$/.exec(id)
      : null;
  if (!found) return null;
  if (found[1]) return 'shell';
  return found[2] === 'pictures' || found[2] === 'audio' ? found[2] : 'text';
}

function readEntry(value: unknown, locale: Locale): ChunkEntry | null {
  if (!isRecord(value)) return null;
  const { id, kind, url, sha256, bytes, rawBytes, documents } = value;
  const expected = toKind(id);
  if (typeof id !== 'string' || !expected || kind !== expected) return null;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256) || url !== chunkUrl(locale, id, sha256)) return null;
  if (!isWholeNumber(bytes, 1, most.bytes) || !isWholeNumber(rawBytes, 1, most.rawBytes)) return null;
  if (!isWholeNumber(documents, 0, most.documents)) return null;
  return { id, kind: expected, url, sha256, bytes, rawBytes, documents };
}

/**
 * Reads a manifest out of JSON that anyone may have written: whether it is built as ours are, not who signed it.
 * Whatever else stands in it is left out. Gives null when anything is not as it must be.
 */
export function readManifest(value: unknown): Manifest | null {
  if (!isRecord(value)) return null;
  const { locale, version, generatedAt, chunks, signature } = value;
  if (typeof locale !== 'string' || !isLocale(locale)) return null;
  if (!isWholeNumber(version, 1, Number.MAX_SAFE_INTEGER)) return null;
  if (typeof generatedAt !== 'string' || !isoTime.test(generatedAt) || Number.isNaN(Date.parse(generatedAt)))
    return null;
  if (typeof signature !== 'string' || !/^[\w-]{86}$/.test(signature)) return null;
  if (!Array.isArray(chunks) || chunks.length > most.chunks) return null;
  const entries = chunks.map((one: unknown) => readEntry(one, locale)).filter((one) => one !== null);
  const isWhole = entries.length === chunks.length && new Set(entries.map(({ id }) => id)).size === chunks.length;
  if (!isWhole || entries[0]?.kind !== 'shell') return null;
  return { locale, version, generatedAt, chunks: entries, signature };
}
