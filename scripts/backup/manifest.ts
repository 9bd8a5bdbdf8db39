import { z } from 'zod';
import { Refusal } from './refusal';

/** The format of this build: raised when an older build could not restore a backup any more. */
export const FORMAT = 1;

export const MANIFEST = 'manifest.json';

/** Names in the archive. */
export const SQLITE_DATABASE = 'database.sqlite';
export const POSTGRES_FOLDER = 'database/';
export const MEDIA_FOLDER = 'media/';
export const KEYS_FOLDER = 'keys/';
export const SECRET = 'secret';

const fileSchema = z.object({
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const schema = z.object({
  format: z.literal(FORMAT),
  app: z.literal('tieng-lang'),
  version: z.string(),
  database: z.enum(['sqlite', 'postgres']),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  files: z.record(z.string(), fileSchema),
});

/** What a backup says about itself; the last file of its archive. */
export type Manifest = z.infer<typeof schema>;

/** One file of a backup: its length, and its SHA-256 in hexadecimal. */
export type FileRecord = z.infer<typeof fileSchema>;

/**
 * Reads a manifest.
 * @throws Refusal when it is not one that this build can restore
 */
export function parseManifest(text: string): Manifest {
  const json = parseJson(text);
  const newer = z.object({ app: z.literal('tieng-lang'), format: z.number().gt(FORMAT) }).safeParse(json);
  if (newer.success) throw new Refusal('This backup was made by a newer version of the app: update the app first.');
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Refusal('This file is not a backup of this app; nothing was changed.');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
