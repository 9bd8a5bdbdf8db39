import { toSignedText } from '../../packs/signed-text';
import { removeOldChunks, retireChunks } from './chunk-files';
import { readVersionFloor, writeLedger, type StoredChunk, type Ledger } from './ledger';
import type { SigningKey } from './keys';
import type { Lock } from './lock';

/** What an update has come to, beside the chunks. */
export type Reached = Pick<Ledger, 'locale' | 'asOf' | 'scannedAsOf' | 'build' | 'lastNumber'>;

const isSame = (one: readonly StoredChunk[], other: readonly StoredChunk[]): boolean =>
  one.map(({ entry }) => entry.url).join() === other.map(({ entry }) => entry.url).join();

/**
 * Writes the ledger of an update whose chunks are written. Where they are the same as before, and the key is, the
 * manifest stays as it is, with its version and signature.
 * @throws Error when another process has taken the lock meanwhile
 */
export async function commit(
  before: Ledger | null,
  chunks: readonly StoredChunk[],
  reached: Reached,
  key: SigningKey,
  lock: Lock,
): Promise<Ledger> {
  const { locale } = reached;
  const rest = { format: 1 as const, ...reached, key: key.id, chunks: [...chunks] };
  let next: Ledger;
  if (before && before.key === key.id && isSame(before.chunks, chunks)) {
    const { version, generatedAt, signature } = before;
    next = { ...rest, version, generatedAt, signature };
  } else {
    // Seconds since 1970 lie above every version that a lost ledger can have named.
    const floor = before?.version ?? (await readVersionFloor(locale));
    const version = Math.max(floor + 1, Math.floor(Date.now() / 1000));
    const generatedAt = new Date().toISOString();
    const entries = chunks.map(({ entry }) => entry);
    const signature = key.sign(toSignedText({ locale, version, generatedAt, chunks: entries }));
    next = { ...rest, version, generatedAt, signature };
  }
  if (!(await lock.isOurs())) throw new Error(`Another process has taken over the pack of ${locale}.`);
  await writeLedger(next);
  if (before) await retireChunks(locale, before.chunks, next.chunks);
  await removeOldChunks(locale, next.chunks);
  return next;
}
