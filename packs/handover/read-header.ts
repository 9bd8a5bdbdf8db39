import { isRecord, isStringList } from '../check-shape';
import { magic, maxHeaderLength, preludeLength, type SiteKey } from './layout';

/** A file's header as it was read, its manifests not yet looked at; and where the bodies begin. */
export interface RawHeader {
  readonly key: SiteKey;
  readonly packs: readonly { readonly manifest: unknown; readonly ids: readonly string[] }[];
  readonly bodiesAt: number;
}

const isRawPack = (value: unknown): value is RawHeader['packs'][number] =>
  isRecord(value) && isStringList(value['ids']) && new Set(value['ids']).size === value['ids'].length;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the beginning of a file: `foreign` when it is no such file at all, `broken` when it ends or errs too early. */
export async function readHeader(file: Blob): Promise<RawHeader | 'foreign' | 'broken'> {
  const prelude = new Uint8Array(await file.slice(0, preludeLength).arrayBuffer());
  if (prelude.length === 0 || !prelude.slice(0, magic.length).every((byte, index) => byte === magic[index]))
    return 'foreign';
  if (prelude.length < preludeLength) return 'broken';
  const length = new DataView(prelude.buffer).getUint32(magic.length);
  const bodiesAt = preludeLength + length;
  if (length > maxHeaderLength || bodiesAt > file.size) return 'broken';
  const header = parse(await file.slice(preludeLength, bodiesAt).text());
  if (!isRecord(header)) return 'broken';
  const { format, key, packs } = header;
  // A later format is one that this phone's version of the site cannot judge.
  if (format !== 1) return 'foreign';
  if (!isRecord(key) || typeof key['x'] !== 'string' || typeof key['y'] !== 'string') return 'broken';
  if (!Array.isArray(packs) || packs.length === 0 || !packs.every(isRawPack)) return 'broken';
  return { key: { x: key['x'], y: key['y'] }, packs, bodiesAt };
}
