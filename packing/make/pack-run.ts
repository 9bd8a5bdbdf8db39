import { readMediaUses, readPicture } from '../../content/queries/pack-pictures';
import type { Locale } from '../../i18n/locales';
import type { Moment } from '../../press/keep/change-clock';
import { createNumbering, FULL, isPictures, toPlanned, type PlannedChunk, type Sized } from '../plan/chunks';
import { planChunks } from '../plan/plan-chunks';
import { missingPictures, planPictures } from '../plan/plan-pictures';
import { commit, type Reached } from '../store/commit';
import type { SigningKey } from '../store/keys';
import type { Ledger, StoredChunk } from '../store/ledger';
import type { Lock } from '../store/lock';
import { makeChunks } from './make-chunks';
import type { Spool } from './spool';

/** One update under the lock; `ledger` is the one on the disk. */
export interface PackRun {
  readonly locale: Locale;
  readonly lock: Lock;
  readonly key: SigningKey;
  readonly spool: Spool;
  ledger: Ledger | null;
}

export const isShell = ({ entry }: StoredChunk): boolean => entry.kind === 'shell';

/** The chunks of text that a ledger names. */
export const textsOf = (ledger: Ledger | null): PlannedChunk[] =>
  (ledger?.chunks ?? []).filter(({ entry }) => entry.kind === 'text').map(toPlanned);

/** What changed after a change number; a changed picture counts for what shows it. */
export async function changedScopes(moment: Moment, since: number): Promise<Set<string>> {
  const scopes = new Set(moment.changedSince(since));
  for (const scope of [...scopes]) {
    const [, media] = /^media\/(\d+)$/.exec(scope) ?? [];
    if (media) for (const use of await readMediaUses(Number(media))) scopes.add(use);
  }
  return scopes;
}

/** Fetches pictures into the spool; those that are not there, or are too long for any chunk, are missing. */
async function fetchPictures(urls: readonly string[], spool: Spool): Promise<Sized[]> {
  const found: Sized[] = [];
  for (const url of urls) {
    const picture = await readPicture(url, FULL);
    if (!picture) continue;
    const { type, alsoFor, body } = picture;
    const row = { id: url, hash: '' };
    found.push({ row, bytes: await spool.put(row, { url, alsoFor, type, body: body.toString('base64') }) });
  }
  return found;
}

/**
 * Plans the chunks for documents and the pictures that they show, makes those that are not there, and writes the ledger.
 * @param gone ids that readers may no longer see
 */
export async function finish(
  run: PackRun,
  shell: StoredChunk,
  documents: readonly Sized[],
  gone: ReadonlySet<string>,
  { asOf, scannedAsOf, build }: Pick<Reached, 'asOf' | 'scannedAsOf' | 'build'>,
): Promise<void> {
  const { locale, ledger, spool } = run;
  const before = ledger?.chunks.filter((chunk) => !isShell(chunk)) ?? [];
  const last = ledger?.lastNumber ?? 0;
  const pictures = before.filter(({ entry }) => isPictures(entry)).map(toPlanned);
  const texts = planChunks(textsOf(ledger), documents, gone, last);
  const missing = await fetchPictures(missingPictures(texts, pictures), spool);
  const plan = [...texts, ...planPictures(texts, pictures, missing, last)];
  const chunks = [shell, ...(await makeChunks(locale, plan, before, spool, last))];
  const ids = chunks.map(({ entry }) => entry);
  const reached = { locale, asOf, scannedAsOf, build, lastNumber: createNumbering(ids, last).last() };
  run.ledger = await commit(ledger, chunks, reached, run.key, run.lock);
}
