import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { getOrMakeOnce } from './make-once';

/**
 * The secret kept in `dataDir`, made on first use.
 * @returns 64 hexadecimal characters
 * @throws Error when the folder cannot be written
 */
export function getOrMakeSecret(dataDir: string): string {
  return getOrMakeOnce(join(dataDir, 'secret'), () => randomBytes(32).toString('hex'));
}
