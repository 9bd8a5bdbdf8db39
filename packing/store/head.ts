import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Locale } from '../../i18n/locales';
import { toSignedText } from '../../packs/signed-text';
import { onceAProcess } from '../../press/once-a-process';
import type { Ledger } from './ledger';
import type { Reached } from '../plan/needs';
import { ledgerPath } from './places';
import { readWholeLedger } from './whole-ledger';

/** A language's manifest as it is answered, and how far it is up to date. The rest of the ledger stays on the disk. */
export interface Head extends Reached {
  readonly manifest: string;
  readonly etag: string;
}

const heads = () =>
  onceAProcess('pack-heads', () => new Map<Locale, { readonly stamp: string; readonly head: Head | null }>());

function toHead(ledger: Ledger): Head {
  const { locale, version, generatedAt, signature, asOf, walkedAsOf, build, key } = ledger;
  const text = toSignedText({ locale, version, generatedAt, chunks: ledger.chunks.map(({ entry }) => entry) });
  const manifest = `${text.slice(0, -1)},"signature":${JSON.stringify(signature)}}`;
  const etag = `"${createHash('sha256').update(manifest).digest('base64url').slice(0, 22)}"`;
  return { manifest, etag, asOf, walkedAsOf, build, key };
}

/** The manifest on the disk, read again when any process has written another; null when there is none. */
export async function readHead(locale: Locale): Promise<Head | null> {
  const found = await stat(ledgerPath(locale), { bigint: true }).catch(() => null);
  if (!found) return null;
  const stamp = `${found.ino} ${found.mtimeNs} ${found.size}`;
  const known = heads().get(locale);
  if (known?.stamp === stamp) return known.head;
  const ledger = await readWholeLedger(locale);
  const head = ledger && toHead(ledger);
  heads().set(locale, { stamp, head });
  return head;
}
