import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readEnv } from '../../config/env';
import { allSql, sql } from '../../cms/sql';
import { mediaPath } from '../from-cms/to-picture';
import { findMedia } from './media';
import { studio } from './studio';

/** A picture's file with the addresses of the others of the same picture. */
export interface PictureBody {
  readonly type: string;
  readonly body: Buffer;
  readonly alsoFor: readonly string[];
}

const usedBy = z.object({ used_by: z.string() });

/** The items and globals that show a picture, as scopes: `news/12`, `site-settings`. */
export async function readMediaUses(id: number): Promise<string[]> {
  const rows = await allSql(await studio(), sql`SELECT used_by FROM media_uses WHERE media = ${id} ORDER BY used_by`);
  return rows.map((raw) => usedBy.parse(raw).used_by);
}

/** The picture file at a public address, when something published shows it and it is at most `most` bytes long. */
export async function readPicture(url: string, most: number): Promise<PictureBody | null> {
  const found = await findMedia(decodeURIComponent(url.slice(mediaPath('').length)));
  if (!found) return null;
  const path = join(readEnv().dataDir, 'media', found.name);
  const size = (await stat(path).catch(() => null))?.size;
  if (size === undefined || size > most) return null;
  const alsoFor = found.names.filter((name) => name !== found.name).map(mediaPath);
  return { type: found.type, body: await readFile(path), alsoFor };
}
