import { isPath, isRecord, isStringList, isStringRecord, isWholeNumber } from './check-shape';
import type { ChunkEntry, PackedDocument, PackedPicture, PictureChunk, Shell, TextChunk } from './format';
import { gunzip, type Inflate } from './gunzip';

type Opened = Pick<ChunkEntry, 'id' | 'rawBytes'>;

const isListOf = <One>(value: unknown, isOne: (one: unknown) => one is One): value is readonly One[] =>
  Array.isArray(value) && value.every(isOne);

const areStrings = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

function isShell(value: unknown): value is Shell {
  if (!isRecord(value) || value['format'] !== 1) return false;
  const { headers, segments, variants, assets } = value;
  if (!isStringRecord(headers) || !isStringList(segments) || !isListOf(assets, isPath) || !isRecord(variants))
    return false;
  const isIndex = (one: unknown): one is number => isWholeNumber(one, 0, segments.length - 1);
  return Object.values(variants).every((indexes) => isListOf(indexes, isIndex));
}

function isDocument(value: unknown): value is PackedDocument {
  if (!isRecord(value) || !isPath(value['url']) || !isStringList(value['own'])) return false;
  const { title, kind, updatedAt, id, variant } = value;
  return areStrings(title, updatedAt, id, variant) && (kind === 'news' || kind === 'programme' || kind === 'page');
}

const isText = (value: unknown): value is TextChunk =>
  isRecord(value) && value['format'] === 1 && isListOf(value['documents'], isDocument);

const isPicture = (value: unknown): value is PackedPicture =>
  isRecord(value) &&
  isPath(value['url']) &&
  isListOf(value['alsoFor'], isPath) &&
  areStrings(value['type'], value['body']);

const isPictures = (value: unknown): value is PictureChunk =>
  isRecord(value) && value['format'] === 1 && isListOf(value['pictures'], isPicture);

/** A function that opens a verified chunk's body. `inflate` is needed where DecompressionStream is missing. */
function toOpener<Chunk>(isRight: (value: unknown) => value is Chunk) {
  return async (entry: Opened, body: ArrayBuffer, inflate?: Inflate): Promise<Chunk> => {
    const bytes = await gunzip(body, entry.rawBytes, inflate);
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isRight(value)) throw new Error(`The chunk "${entry.id}" does not hold what it should.`);
    return value;
  };
}

/** Opens a `shell` chunk. @throws when the bytes are no gzip of `entry.rawBytes`, or hold no shell. */
export const openShell = toOpener(isShell);

/** Opens a `text` chunk. @throws like `openShell`. */
export const openText = toOpener(isText);

/** Opens a `pictures` chunk. @throws like `openShell`. */
export const openPictures = toOpener(isPictures);
