import { join } from 'node:path';
import { z } from 'zod';
import { readEnv } from '../../config/env';
import { allSql, sql } from '../../cms/sql';
import { publicRead, studio } from './studio';

/** A stored picture file that readers may see. */
export interface MediaFile {
  readonly path: string;
  readonly type: string;
}

const file = z.object({ filename: z.string().nullish(), mimeType: z.string().nullish() });
const media = file.extend({ id: z.number(), sizes: z.record(z.string(), file.nullish()).nullish() });

/** Names as the studio gives them out: no way out of the media folder, nothing hidden. */
const safeName = /^[\p{L}\p{N}_-][\p{L}\p{N}._ ()-]{0,200}$/u;

interface FoundMedia {
  readonly name: string;
  readonly type: string;
  /** All files of the same picture, the asked one among them. */
  readonly names: readonly string[];
}

/** The picture that has a file with this name, when something published shows it; else null. */
export async function findMedia(name: string): Promise<FoundMedia | null> {
  if (!safeName.test(name) || name.includes('..')) return null;
  const payload = await studio();
  const sizes = payload.collections.media?.config.upload.imageSizes ?? [];
  const found = await payload.find({
    ...publicRead,
    collection: 'media',
    where: {
      or: [
        { filename: { equals: name } },
        ...sizes.map((size) => ({ [`sizes.${size.name}.filename`]: { equals: name } })),
      ],
    },
    limit: 1,
    pagination: false,
  });
  if (!found.docs[0]) return null;
  const picture = media.parse(found.docs[0]);
  const uses = await allSql(payload, sql`SELECT media FROM media_uses WHERE media = ${picture.id} LIMIT 1`);
  const files = [picture, ...Object.values(picture.sizes ?? {})];
  const stored = files.find((one) => one?.filename === name);
  if (uses.length === 0 || !stored?.mimeType) return null;
  return { name, type: stored.mimeType, names: files.flatMap((one) => one?.filename ?? []) };
}

/** The file with this name, when something published shows the picture; else null. */
export async function findMediaFile(name: string): Promise<MediaFile | null> {
  const found = await findMedia(name);
  return found && { path: join(readEnv().dataDir, 'media', name), type: found.type };
}
