import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The text kept in a file that only its owner may read, made on first use. Processes that start at once end up with the
 * same one: the file appears whole, under its name, or not at all.
 * @throws Error when its folder cannot be written, or the file is empty
 */
export function getOrMakeOnce(path: string, make: () => string): string {
  const kept = read(path);
  if (kept !== null) return kept;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
  const made = read(path);
  if (made === null) throw new Error(`${path} is empty: remove that file and start again.`);
  return made;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
