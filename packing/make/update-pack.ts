import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Locale } from '../../i18n/locales';
import { createShellBuilder } from '../../packs/shell-builder';
import type { Moment } from '../../press/keep/change-clock';
import { clock } from '../../press/keep/clock';
import { onceAProcess } from '../../press/once-a-process';
import { winning, type Sized } from '../plan/chunks';
import { findGone, hasOtherFrame, planUpdate, stalenessOf } from '../plan/plan-update';
import { groupIds } from '../plan/subjects';
import { readShell, writeShell } from '../store/chunk-files';
import { getSigningKey } from '../store/keys';
import type { Ledger } from '../store/ledger';
import { takeLock } from '../store/lock';
import { packFolder } from '../store/places';
import { readWholeLedger } from '../store/served-manifest';
import { buildId, toShellBase } from './build';
import { foreseeForms } from './foresee-forms';
import { changedScopes, finish, isShell, textsOf, type PackRun } from './pack-run';
import { renderSubjects } from './render-subjects';
import { openSpool } from './spool';

/** Languages whose pack this process has made in the name of its own build. */
const madeHere = () => onceAProcess('packs-made-here', () => new Set<Locale>());

/** The build in whose name this process may make a language's pack again. */
export const buildFor = (locale: Locale): string | null => (madeHere().has(locale) ? null : buildId());

const rowsOf = (documents: ReadonlyMap<string, Sized>) => [...documents.values()].map(({ row }) => row);

/**
 * Brings the pack up to date with the items that changed.
 * @param isRebuilding whether everything is being rendered meanwhile: the shell then stays as it is, and documents that
 * need another one wait for the end of that
 */
async function update(run: PackRun, ledger: Ledger, moment: Moment, isRebuilding = false): Promise<void> {
  const { locale, spool } = run;
  const shellChunk = ledger.chunks.find(isShell);
  if (!shellChunk) throw new Error(`The ledger of ${locale} names no shell.`);
  const known = await readShell(locale, shellChunk.entry);
  const shell = createShellBuilder(known, known);
  const former = winning(textsOf(ledger));
  const plan = planUpdate(await changedScopes(moment, ledger.asOf), rowsOf(former));
  const documents = new Map<string, Sized>();
  await renderSubjects({ locale, shell, spool, former }, plan, documents);
  const gone = findGone(former.keys(), plan, documents);
  const content = shell.build();
  const isKnown = Object.keys(content.variants).length === Object.keys(known.variants).length;
  const next = isKnown || isRebuilding ? shellChunk : await writeShell(locale, content);
  const ready = isKnown || !isRebuilding ? [...documents.values()] : [];
  await finish(run, next, ready, gone, { ...ledger, asOf: moment.latest });
}

/** Renders everything. Items that change meanwhile go out at once, in the pack as it was. */
async function rebuild(run: PackRun, began: Moment): Promise<void> {
  const { locale, spool, ledger } = run;
  const isCurrent = ledger !== null && ledger.asOf <= began.latest && ledger.build === buildId();
  const shellChunk = isCurrent && !hasOtherFrame(began, ledger.scannedAsOf) ? ledger.chunks.find(isShell) : undefined;
  const shell = createShellBuilder(toShellBase(locale), shellChunk && (await readShell(locale, shellChunk.entry)));
  if (!shellChunk) await foreseeForms(locale, shell);
  const toJob = () => ({ locale, shell, spool, former: winning(textsOf(run.ledger)) });
  const meanwhile = async (): Promise<void> => {
    // Readers come first: between two documents their requests are answered.
    await breathe();
    const moment = await clock().now();
    if (run.ledger && run.ledger.asOf < moment.latest) await update(run, run.ledger, moment, true);
  };
  await meanwhile();
  const documents = new Map<string, Sized>();
  await renderSubjects(toJob(), { news: 'all', groups: [] }, documents, meanwhile);
  const ended = await clock().now();
  const { news } = planUpdate(await changedScopes(ended, began.latest), rowsOf(documents));
  for (const id of news) documents.delete(`news/${id}`);
  const job = toJob();
  await renderSubjects(job, { news, groups: groupIds }, documents);
  const gone = findGone(job.former.keys(), { news: 'all', groups: groupIds }, documents);
  // Never below the beginning: where an older database came meanwhile, the pack is stale at once.
  const asOf = Math.max(began.latest, ended.latest);
  const reached = { asOf, scannedAsOf: began.latest, build: buildId() };
  await finish(run, await writeShell(locale, shell.build()), [...documents.values()], gone, reached);
  madeHere().add(locale);
}

/**
 * Makes a language's pack, or brings it up to date with the content and this build.
 * @returns false when another process is at it
 */
export async function updatePack(locale: Locale): Promise<boolean> {
  const lock = await takeLock(join(packFolder(locale), 'lock'));
  if (!lock) return false;
  const spool = await openSpool(locale);
  try {
    const run: PackRun = { locale, lock, key: getSigningKey(), spool, ledger: await readWholeLedger(locale) };
    const moment = await clock().now();
    const staleness = stalenessOf(run.ledger, moment, buildFor(locale), run.key.id);
    if (staleness === 'everything') await rebuild(run, moment);
    else if (staleness === 'items' && run.ledger) await update(run, run.ledger, moment);
    return true;
  } finally {
    await spool.close();
    await lock.release();
  }
}
