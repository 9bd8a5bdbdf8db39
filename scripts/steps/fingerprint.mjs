import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash over names and content of files, and over the version of Node: equal when and only when nothing changed.
 * @param {string[]} files a file that is not there counts as such
 * @param {string} [extra] what else is to count
 * @param {string} [folder] what the files' paths are relative to
 */
export function fingerprint(files, extra = '', folder = '.') {
  const hash = createHash('sha256').update(`${process.versions.node} ${extra}`);
  for (const file of files) {
    const path = join(folder, file);
    hash.update(`\0${file}\0`);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Runs `work` unless `stamp` already holds this fingerprint; writes it once the work is done. */
export async function onceFor(stamp, print, work) {
  try {
    if (readFileSync(stamp, 'utf8') === print) return false;
  } catch {
    // No stamp yet: the work was never finished here.
  }
  await work();
  writeFileSync(stamp, print);
  return true;
}
