import type { Locale } from '../../i18n/locales';
import { pairOf } from '../../packs/choose-part';
import { ask } from '../../channel/client';
import { readItem, writeItem } from '../../channel/local-storage';
import { isEmpty, noteHeld, readMirror } from '../../channel/mirror';
import { mayTakeUnaskedHere } from './connection';
import { hideLine, showLine } from './lines';
import { formatBytes } from '../../i18n/format';

const hour = 3_600_000;
const day = 24 * hour;

/** Milliseconds of silence after which a download has ended: a piece of 64 kB takes its time at 2G. */
const patience = 90_000;

/** The essential part is never larger, in bytes (packs/choose-part.ts). */
const mostEssential = 120_000;

/** Brings what this phone holds of a language up to date, and takes what everyone needs. */
async function take(locale: Locale) {
  const answer = await ask({ type: 'take', locale, part: 'essential' }, patience);
  if (answer.ok) {
    writeItem(`synced-${locale}`, String(Date.now()));
    noteHeld(locale);
  }
  return answer;
}

/** About how many bytes the essential part of a language and the one that goes along with it would be. */
async function weighOffer(locale: Locale): Promise<number> {
  const pair = pairOf(locale);
  const answers = await Promise.all(
    [locale, ...(pair ? [pair] : [])].map((one) => ask({ type: 'check', locale: one })),
  );
  let bytes = 0;
  for (const answer of answers) {
    if (!answer.ok) continue;
    for (const one of answer.pack.missing) if (one.kind === 'shell' || one.kind === 'text') bytes += one.bytes;
  }
  return Math.min(mostEssential, bytes);
}

/** Downloads because the reader wants it, and says how it went. */
async function takeAsked(locale: Locale): Promise<void> {
  void showLine('taking');
  const answer = await take(locale);
  hideLine('taking');
  if (answer.ok) void showLine('taken');
  else void showLine(answer.reason === 'no-room' ? 'no-room' : 'failed');
}

/** Offers the download, with its size; not again today, nor for a week when the reader has said "later". */
async function offer(locale: Locale): Promise<void> {
  if (Number(readItem('ask-again')) > Date.now()) return;
  const bytes = await weighOffer(locale);
  if (!bytes) return;
  writeItem('ask-again', String(Date.now() + day));
  void showLine('offer', {
    size: formatBytes(locale, bytes),
    act: () => void takeAsked(locale),
    away: () => writeItem('ask-again', String(Date.now() + 7 * day)),
  });
}

/**
 * Keeps a language readable without a network: what is held is brought up to date, at most every six hours; on a first
 * visit it comes by itself where that costs nothing, and is offered elsewhere. What the reader has removed stays away.
 * Where the system has wiped all, that is said, and the library gets it back.
 */
export async function syncPack(locale: Locale): Promise<void> {
  const synced = Number(readItem(`synced-${locale}`));
  const isKeeping = !isEmpty(readMirror());
  if (!isKeeping && Math.abs(Date.now() - synced) < 6 * hour) return;
  const answer = await ask({ type: 'status' });
  if (!answer.ok) return;
  const { packs, saved } = answer.status;
  const held = packs.filter(({ version }) => version !== null);
  if (isKeeping && held.length + saved.length === 0) void showLine('wiped');
  else if (held.some((pack) => pack.locale === locale)) {
    if (Math.abs(Date.now() - synced) > 6 * hour) await take(locale);
  } else if (!synced) await (mayTakeUnaskedHere() ? take : offer)(locale);
}
