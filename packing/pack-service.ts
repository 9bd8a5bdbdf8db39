import { setTimeout as sleep } from 'node:timers/promises';
import type { Locale } from '../i18n/locales';
import { clock } from '../press/keep/clock';
import { enabledLocales } from '../press/languages';
import { logError } from '../press/log';
import { onceAProcess } from '../press/once-a-process';
import { buildFor, updatePack } from './make/update-pack';
import { stalenessOf } from './plan/plan-update';
import { getSigningKey } from './store/keys';
import { readManifest, type ServedManifest } from './store/served-manifest';

/** How often packs are compared with the content, in milliseconds: one small question to the database. */
const EVERY_MS = 2_000;

/** How long a request waits for a newer manifest while there is an older one, and while there is none. */
const PATIENCE_MS = 3_000;
const FIRST_PATIENCE_MS = 25_000;

/** How long a request waits at least, also while everything is rendered: items that change meanwhile go out at once. */
const GRACE_MS = 700;

/** After a failure, how long until the next attempt; how often another process's work is looked at. */
const PAUSE_MS = 2_000;
const LOOK_MS = 50;

/** What this process is doing about a language's pack. */
interface PackState {
  /** The update that runs, if one does; it ends well or badly, but never throws. */
  running: Promise<void> | null;
  /** When the pack was first seen stale, since it last was fresh. */
  staleSince: number | null;
  pausedUntil: number;
}

function stateOf(locale: Locale): PackState {
  const states = onceAProcess('pack-states', () => new Map<Locale, PackState>());
  const state = states.get(locale) ?? { running: null, staleSince: null, pausedUntil: 0 };
  states.set(locale, state);
  return state;
}

/** Starts an update, unless one runs: whoever comes meanwhile shares it. */
function start(locale: Locale, state: PackState): Promise<void> {
  if (Date.now() < state.pausedUntil) return sleep(LOOK_MS);
  state.running ??= updatePack(locale)
    .then(
      (isDone) => (isDone ? undefined : sleep(LOOK_MS)),
      (error: unknown) => {
        logError(error);
        state.pausedUntil = Date.now() + PAUSE_MS;
      },
    )
    .finally(() => {
      state.running = null;
    });
  return state.running;
}

async function isFresh(locale: Locale, manifest: ServedManifest | null): Promise<boolean> {
  return stalenessOf(manifest, await clock().now(), buildFor(locale), getSigningKey().id) === 'fresh';
}

/** Brings a language's pack up to date, and ends when it is, or after the first failure. */
export async function keepUpToDate(locale: Locale): Promise<void> {
  const state = stateOf(locale);
  while (!(await isFresh(locale, await readManifest(locale)))) {
    await start(locale, state);
    if (state.pausedUntil > Date.now()) return;
  }
}

/**
 * The manifest of a language as it is now. When making it takes longer than readers should wait, the one before is given
 * and the update goes on; null when there is none and none could be made in time.
 */
export async function currentManifest(locale: Locale): Promise<ServedManifest | null> {
  const state = stateOf(locale);
  const asked = Date.now();
  for (;;) {
    const manifest = await readManifest(locale);
    if (await isFresh(locale, manifest)) {
      state.staleSince = null;
      return manifest;
    }
    state.staleSince ??= Date.now();
    const patience = manifest ? Math.max(state.staleSince + PATIENCE_MS, asked + GRACE_MS) : asked + FIRST_PATIENCE_MS;
    const work = start(locale, state);
    if (Date.now() >= patience || (!manifest && state.pausedUntil > Date.now())) return manifest;
    await Promise.race([work, sleep(LOOK_MS)]);
  }
}

/** Makes the packs as the server starts and after each change, one language after the other, behind everything else. */
export function startPackService(): void {
  onceAProcess('pack-service', async () => {
    for (;;) {
      try {
        for (const locale of await enabledLocales()) await keepUpToDate(locale);
      } catch (error) {
        logError(error);
      }
      await sleep(EVERY_MS, undefined, { ref: false });
    }
  });
}
