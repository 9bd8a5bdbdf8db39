import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const prefix = '.backup-work-';

/** A folder of a running command. */
export interface TempFolder {
  readonly path: string;
  /** Has something undone, at once and without waiting, should the command fail or be interrupted. */
  readonly onFailure: (undo: () => void) => void;
  /** From now on nothing is undone, and no signal stops the command: what is left to do must be done. */
  readonly passPointOfNoReturn: () => void;
}

/**
 * Runs `work` with a new empty folder inside `parent`, so on the same disk, and removes it in the end, also when the
 * command is interrupted. What a killed run has left is removed first: call it with the lock of `parent` held.
 */
export async function withTempFolder<Result>(
  parent: string,
  work: (folder: TempFolder) => Promise<Result>,
): Promise<Result> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
  const path = await mkdtemp(join(parent, prefix));
  const undos: (() => void)[] = [];
  let mayStop = true;
  const undo = () => {
    for (const one of undos.splice(0).reverse()) one();
  };
  const remove = () => rmSync(path, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    if (!mayStop) return;
    undo();
    remove();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work({
      path,
      onFailure: (one) => undos.push(one),
      passPointOfNoReturn: () => {
        mayStop = false;
        undos.length = 0;
      },
    });
  } catch (error) {
    undo();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}
