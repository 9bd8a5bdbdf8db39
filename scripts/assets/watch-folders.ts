import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** An editor writes a file in several steps; so many milliseconds after the last one it is whole. */
const QUIET_MS = 30;

/** A folder and all below it but what is made, since writing that must not set off the next making. */
function listFolders(folder: string): string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return [
    folder,
    ...below.filter(({ name }) => name !== 'generated').flatMap(({ name }) => listFolders(path.join(folder, name))),
  ];
}

/**
 * Calls `work` after each change below these folders, never twice at a time. Each folder is watched by itself, and all
 * anew after each change: Node's recursive watching loses a file that an editor replaces.
 */
export function watchFolders(folders: readonly string[], work: () => Promise<unknown>): void {
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();

  function look(): void {
    for (const watcher of watchers) watcher.close();
    watchers = folders.flatMap(listFolders).map((folder) =>
      watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          look();
          working = working.then(work);
        }, QUIET_MS);
      }),
    );
  }

  look();
}
