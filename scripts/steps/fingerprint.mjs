import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build makes, and what others bring along; `sw.js` is made, or put in its place by an operator. */
const SKIPPED = new Set([
  'node_modules',
  '.next',
  'generated',
  'assets',
  'data',
  'sw.js',
  'sw.js.map',
  'sw-in-development.js',
  'inflate.js',
]);

/** Every file below the given files and folders, sorted; tests do not count, since no build holds them. */
function listFiles(path) {
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/** A hash over the content of files: equal when and only when nothing changed. @param {string[]} paths */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(`${process.versions.node} ${extra}`);
  for (const file of paths.flatMap(listFiles)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
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
