import { setTimeout as sleep } from 'node:timers/promises';
import type { Locale } from '../i18n/locales';
import { clock } from '../press/keep/clock';
import { logError } from '../press/log';
import { onceAProcess } from '../press/once-a-process';
import { bringUpToDate, buildFor } from './make/bring-up-to-date';
import { readHead, type Head } from './store/head';
import { getSigningKey } from './store/keys';
import { needOf } from './plan/needs';

/** How long a request waits for a newer manifest while there is an older one, and while there is none. */
const PATIENCE_MS = 3_000;
const FIRST_PATIENCE_MS = 25_000;

/** How long a request waits at least, also behind a walk that takes long: what changes meanwhile goes out at once. */
const GRACE_MS = 700;

/** After a failure, how long until the next attempt; how often another process's work is looked at. */
const PAUSE_MS = 2_000;
const LOOK_MS = 50;

interface Desk {
  /** The making that runs, if one does; it ends well or badly, but never throws. */
  running: Promise<void> | null;
  /** When a need was first seen that is not met yet. */
  since: number | null;
  pausedUntil: number;
}

const desks = () => onceAProcess('pack-desks', () => new Map<Locale, Desk>());

function deskOf(locale: Locale): Desk {
  const desk = desks().get(locale) ?? { running: null, since: null, pausedUntil: 0 };
  desks().set(locale, desk);
  return desk;
}

/** Starts a making, unless one runs: whoever comes meanwhile shares it. */
function start(locale: Locale, desk: Desk): Promise<void> {
  if (Date.now() < desk.pausedUntil) return sleep(LOOK_MS);
  desk.running ??= bringUpToDate(locale)
    .then(
      (isDone) => (isDone ? undefined : sleep(LOOK_MS)),
      (error: unknown) => {
        logError(error);
        desk.pausedUntil = Date.now() + PAUSE_MS;
      },
    )
    .finally(() => {
      desk.running = null;
    });
  return desk.running;
}

async function isUpToDate(locale: Locale, head: Head | null): Promise<boolean> {
  return needOf(head, await clock().now(), buildFor(locale), getSigningKey().id) === 'nothing';
}

/** Makes a language's pack what it has to be now, and ends when it is, or after the first failure. */
export async function keepUpToDate(locale: Locale): Promise<void> {
  const desk = deskOf(locale);
  while (!(await isUpToDate(locale, await readHead(locale)))) {
    await start(locale, desk);
    if (desk.pausedUntil > Date.now()) return;
  }
}

/**
 * The manifest of a language as it is now. When making it takes longer than readers should wait, the one before is given
 * and the making goes on; null when there is none and none could be made in time.
 */
export async function currentHead(locale: Locale): Promise<Head | null> {
  const desk = deskOf(locale);
  const asked = Date.now();
  for (;;) {
    const head = await readHead(locale);
    if (await isUpToDate(locale, head)) {
      desk.since = null;
      return head;
    }
    desk.since ??= Date.now();
    const patience = head ? Math.max(desk.since + PATIENCE_MS, asked + GRACE_MS) : asked + FIRST_PATIENCE_MS;
    const work = start(locale, desk);
    if (Date.now() >= patience || (!head && desk.pausedUntil > Date.now())) return head;
    await Promise.race([work, sleep(LOOK_MS)]);
  }
}
