import { join } from 'node:path';
import type { Locale } from '../../i18n/locales';
import { isOwnPiece, toPieceNames } from '../../packs/piece-names';
import { createShellBuilder, type ShellBuilder } from '../../packs/shell-builder';
import type { Moment } from '../../press/keep/change-clock';
import { clock } from '../../press/keep/clock';
import { onceAProcess } from '../../press/once-a-process';
import { applyChanges, type Making } from './apply-changes';
import { buildId } from './build-id';
import { readShell, writeChunk } from '../store/chunk-files';
import { commit } from '../store/commit';
import { foreseeForms } from './foresee-forms';
import { inOrder, removeDocuments, winningRows } from '../store/held';
import { getSigningKey, type SigningKey } from '../store/keys';
import type { HeldChunk, Ledger } from '../store/ledger';
import { takeLock, type Lock } from '../store/lock';
import { needOf } from '../plan/needs';
import { packFolder } from '../store/places';
import { toShellBase } from './shell-base';
import { readWholeLedger } from '../store/whole-ledger';
import { walkNews } from './walk';
import { hasOtherChrome, parseItem, whatChanged, type Changed } from '../plan/what-changed';

/** Languages whose pack this process has made in the name of its own build. */
const madeHere = () => onceAProcess('packs-made-here', () => new Set<Locale>());

/** The build in whose name this process may make a language's pack again. */
export const buildFor = (locale: Locale): string | null => (madeHere().has(locale) ? null : buildId());

/** One making under the lock; `ledger` is what stands on the disk. */
interface Run {
  readonly locale: Locale;
  readonly lock: Lock;
  readonly key: SigningKey;
  ledger: Ledger | null;
  lastNumber: number;
}

function toMaking(run: Run, shell: ShellBuilder, mayGoOut: Making['mayGoOut']): Making {
  const next = (name: string) => () => `${name}-${(run.lastNumber += 1)}`;
  return { locale: run.locale, shell, mayGoOut, nextNews: next('news'), nextPictures: next('pictures') };
}

const countOf = (shell: ShellBuilder): number => Object.keys(shell.build().variants).length;

async function writeShell(locale: Locale, shell: ShellBuilder): Promise<HeldChunk> {
  const content = shell.build();
  return { entry: await writeChunk(locale, { id: 'shell', kind: 'shell', documents: 0, content }), rows: [] };
}

const shellOf = (ledger: Ledger): HeldChunk | undefined => ledger.chunks.find(({ entry }) => entry.kind === 'shell');

/**
 * Brings the pack up to date with items that changed.
 * @param isWalking whether a walk is under way: the shell has to stay as it is, since the walk makes another
 * @returns ids of documents that need another shell and have to wait
 */
async function applyNow(run: Run, moment: Moment, isWalking: boolean): Promise<ReadonlySet<string>> {
  const { ledger, locale } = run;
  const shellChunk = ledger && shellOf(ledger);
  if (!ledger || !shellChunk) return new Set();
  const former = await readShell(locale, shellChunk.entry);
  const shell = createShellBuilder(former, former);
  const known = new Set(Object.keys(former.variants));
  const isKnown = (variant: string): boolean =>
    toPieceNames(variant).every((name) => isOwnPiece(name) || known.has(name));
  const making = toMaking(run, shell, isWalking ? ({ document }) => isKnown(document.variant) : () => true);
  const texts = ledger.chunks.filter((chunk) => chunk !== shellChunk);
  const changed = await whatChanged(moment.changedSince(ledger.asOf));
  const { chunks, waiting } = await applyChanges(making, texts, changed);
  const isOld = isWalking || countOf(shell) === known.size;
  const next = [isOld ? shellChunk : await writeShell(locale, shell), ...chunks];
  const { walkedAsOf, build } = ledger;
  const reached = { locale, asOf: moment.latest, walkedAsOf, build, lastNumber: run.lastNumber };
  run.ledger = await commit(ledger, next, reached, run.key, run.lock);
  return waiting;
}

/** Everything that has to be made once a walk is over: items that changed meanwhile, and all that is no news item. */
async function restOf(moment: Moment, since: number, dirty: ReadonlySet<string>): Promise<Changed> {
  const { items } = await whatChanged([...moment.changedSince(since), ...dirty]);
  // A number that no programme has: the group is looked through as a whole.
  return {
    items: new Map([...items, ['programmes', new Set([...(items.get('programmes') ?? []), 0])]]),
    front: true,
    reference: true,
  };
}

/** Looks through everything. Items that change meanwhile go out at once, in the pack as it was. */
async function walk(run: Run, began: Moment): Promise<void> {
  const { locale } = run;
  const isUsable = run.ledger !== null && run.ledger.asOf <= began.latest;
  const start = isUsable ? run.ledger : null;
  const shellChunk = start && shellOf(start);
  const isAlike = start?.build === buildId() && !hasOtherChrome(began, start.walkedAsOf);
  const former = isAlike && shellChunk ? await readShell(locale, shellChunk.entry) : undefined;
  const shell = createShellBuilder(toShellBase(locale), former);
  if (!isAlike) await foreseeForms(locale, shell);
  const making = toMaking(run, shell, () => true);
  const dirty = new Set<string>();
  const changedIds = (moment: Moment, since: number): void => {
    for (const scope of moment.changedSince(since)) if (parseItem(scope)) dirty.add(scope);
  };
  const meanwhile = async (): Promise<void> => {
    const moment = await clock().now();
    if (!isUsable || !run.ledger || run.ledger.asOf >= moment.latest) return;
    changedIds(moment, run.ledger.asOf);
    for (const id of await applyNow(run, moment, true)) dirty.add(id);
  };
  await meanwhile();
  const { seen, made } = await walkNews(
    locale,
    shell,
    winningRows(isUsable ? (run.ledger?.chunks ?? []) : []),
    making.nextNews,
    meanwhile,
  );
  const ended = await clock().now();
  const since = isUsable ? (run.ledger?.asOf ?? began.latest) : began.latest;
  changedIds(ended, since);
  const held = isUsable ? (run.ledger?.chunks.filter(({ entry }) => entry.kind !== 'shell') ?? []) : [];
  const left = await removeDocuments(locale, held, (id) => id.startsWith('news/') && !seen.has(id) && !dirty.has(id));
  const added = await removeDocuments(locale, made, (id) => dirty.has(id));
  const { chunks } = await applyChanges(making, inOrder([...left, ...added]), await restOf(ended, since, dirty));
  const reached = {
    locale,
    asOf: ended.latest,
    walkedAsOf: began.latest,
    build: buildId(),
    lastNumber: run.lastNumber,
  };
  run.ledger = await commit(run.ledger, [await writeShell(locale, shell), ...chunks], reached, run.key, run.lock);
  madeHere().add(locale);
}

/**
 * Makes a language's pack, or brings it up to date with the content and this build.
 * @returns false when another process is at it
 */
export async function bringUpToDate(locale: Locale): Promise<boolean> {
  const lock = await takeLock(join(packFolder(locale), 'lock'));
  if (!lock) return false;
  try {
    const ledger = await readWholeLedger(locale);
    const run: Run = { locale, lock, key: getSigningKey(), ledger, lastNumber: ledger?.lastNumber ?? 0 };
    const moment = await clock().now();
    const need = needOf(ledger, moment, buildFor(locale), run.key.id);
    if (need === 'walk') await walk(run, moment);
    else if (need === 'changes') await applyNow(run, moment, false);
    return true;
  } finally {
    await lock.release();
  }
}
