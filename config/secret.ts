import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret kept in `dataDir`, made on first use. Two processes that start at once end up with the same one:
 * the file appears whole, under its name, or not at all.
 * @returns 64 hexadecimal characters
 * @throws Error when the folder cannot be written
 */
export function getOrMakeSecret(dataDir: string): string {
  const path = join(dataDir, 'secret');
  const kept = read(path);
  if (kept !== null) return kept;
  mkdirSync(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
  const secret = read(path);
  if (secret === null) throw new Error(`The secret in ${path} is empty: remove that file and start again.`);
  return secret;
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
