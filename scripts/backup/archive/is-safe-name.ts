import { KEYS_FOLDER, MANIFEST, MEDIA_FOLDER, POSTGRES_FOLDER, SECRET, SQLITE_DATABASE } from '../manifest';

const alone = new Set([MANIFEST, SQLITE_DATABASE, SECRET]);
const folders = [POSTGRES_FOLDER, MEDIA_FOLDER, KEYS_FOLDER];

/** No file system that we know takes a longer name. */
const longestSegment = 255;
const deepest = 8;

/** True when a name is one that a backup may hold: one of ours, and none that could lead out of its folder. */
export function isSafeName(name: string): boolean {
  if (alone.has(name)) return true;
  const segments = name.split('/');
  return (
    folders.some((folder) => name.startsWith(folder)) && segments.length <= deepest && segments.every(isSafeSegment)
  );
}

function isSafeSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..') return false;
  // Control characters, the other system's separator, and a drive letter's colon.
  // eslint-disable-next-line no-control-regex
  return !/[\u0000-\u001f\u007f\\:]/.test(segment) && Buffer.byteLength(segment) <= longestSegment;
}
