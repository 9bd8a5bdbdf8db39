import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, stat, unlink, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How often a holder shows that it is alive, and after how long of silence it counts as gone, in milliseconds. */
const BEAT_MS = 2_000;
const SILENT_MS = 20_000;

/** Held by one process at a time, on this machine or another that shares the folder. */
export interface Lock {
  /** Whether it is still ours: a process that was stopped for long may have lost it. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

const readText = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** Moves a lock away whose holder is gone. Another one that was taken meanwhile is put back. */
async function removeSilent(path: string): Promise<void> {
  const seen = await readText(path);
  const found = await stat(path).catch(() => null);
  if (!found || seen === null || Date.now() - found.mtimeMs < SILENT_MS) return;
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readText(aside);
  if (moved !== null && moved !== seen) await link(aside, path).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
}

/** Takes the lock, a file at this path; null while another process holds it. */
export async function takeLock(path: string): Promise<Lock | null> {
  await mkdir(dirname(path), { recursive: true });
  await removeSilent(path);
  const token = `${process.pid} ${randomBytes(12).toString('hex')}`;
  try {
    const file = await open(path, 'wx');
    await file.writeFile(token);
    await file.close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
  const isOurs = async (): Promise<boolean> => (await readText(path)) === token;
  const beat = setInterval(() => {
    const now = new Date();
    void isOurs().then((ours) => (ours ? utimes(path, now, now).catch(() => undefined) : undefined));
  }, BEAT_MS);
  beat.unref();
  return {
    isOurs,
    async release() {
      clearInterval(beat);
      if (await isOurs()) await unlink(path).catch(() => undefined);
    },
  };
}
