import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../refusal';

/**
 * The plain files in a folder and below it, with paths relative to it and "/" between their parts, in order.
 * Links and other special files are left out; a folder that is not there has none.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isFile()) found.push(entry.name);
    if (!entry.isDirectory()) continue;
    for (const below of await listFiles(join(folder, entry.name))) found.push(`${entry.name}/${below}`);
  }
  return found.sort();
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** SHA-256 of a file, in hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
