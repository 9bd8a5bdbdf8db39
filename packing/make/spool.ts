import { open, mkdir, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Locale } from '../../i18n/locales';
import type { PackedDocument, PackedPicture } from '../../packs/format';
import { keyOf, type Row } from '../store/ledger';
import { packFolder, spoolPath } from '../store/places';

export type Packed = PackedDocument | PackedPicture;

/** What was rendered lies on the disk until the plan says where it goes: of an archive, only ids and hashes are in memory. */
export interface Spool {
  /** Takes a document in, and tells about how many bytes it adds to a chunk of others of its kind. */
  put(row: Row, packed: Packed): Promise<number>;
  get(row: Row): Promise<Packed | null>;
  close(): Promise<void>;
}

/** Opens an empty spool. */
export async function openSpool(locale: Locale): Promise<Spool> {
  await mkdir(packFolder(locale), { recursive: true });
  const file = await open(spoolPath(locale), 'w+');
  // Without a name it is nobody else's, and gone whenever this process ends.
  await rm(spoolPath(locale));
  const places = new Map<string, { readonly at: number; readonly length: number }>();
  let end = 0;
  let neighbour = Buffer.alloc(0);
  return {
    async put(row, packed) {
      const bytes = Buffer.from(JSON.stringify(packed));
      await file.write(bytes, 0, bytes.length, end);
      places.set(keyOf(row), { at: end, length: bytes.length });
      end += bytes.length;
      // What a document has in common with its neighbour travels once.
      const added = await promisify(deflateRaw)(bytes, { level: 9, dictionary: neighbour });
      neighbour = bytes;
      return added.length;
    },
    async get(row) {
      const place = places.get(keyOf(row));
      if (!place) return null;
      const { buffer } = await file.read(Buffer.alloc(place.length), 0, place.length, place.at);
      return JSON.parse(buffer.toString()) as Packed;
    },
    close: () => file.close(),
  };
}
