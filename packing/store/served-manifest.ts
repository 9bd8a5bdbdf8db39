import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Locale } from '../../i18n/locales';
import { toSignedText } from '../../packs/signed-text';
import { onceAProcess } from '../../press/once-a-process';
import { isThere, readShell } from './chunk-files';
import { readLedger, type Ledger } from './ledger';
import type { Reached } from '../plan/plan-update';
import { ledgerPath } from './places';

/** Languages whose chunks this process has found to be all there. */
const foundWhole = () => onceAProcess('packs-found-whole', () => new Set<Locale>());

/** Whether every chunk is there, and the shell is one that this program can read: a former one may have been built otherwise. */
async function isWhole(locale: Locale, chunks: Ledger['chunks']): Promise<boolean> {
  for (const { entry } of chunks) if (!(await isThere(locale, entry))) return false;
  const shell = chunks.find(({ entry }) => entry.kind === 'shell');
  if (!shell) return false;
  return readShell(locale, shell.entry).then(
    () => true,
    () => false,
  );
}

/** The ledger, when what it names is whole; looked for once a process. Else null: the pack is made anew. */
export async function readWholeLedger(locale: Locale): Promise<Ledger | null> {
  const ledger = await readLedger(locale);
  if (!ledger || foundWhole().has(locale)) return ledger;
  if (!(await isWhole(locale, ledger.chunks))) return null;
  foundWhole().add(locale);
  return ledger;
}

/** A language's manifest as it is answered, and how far it is up to date. The rest of the ledger stays on the disk. */
export interface ServedManifest extends Reached {
  readonly text: string;
  readonly etag: string;
}

const known = () =>
  onceAProcess(
    'pack-manifests',
    () => new Map<Locale, { readonly stamp: string; readonly manifest: ServedManifest | null }>(),
  );

function toManifest(ledger: Ledger): ServedManifest {
  const { locale, version, generatedAt, signature, asOf, scannedAsOf, build, key } = ledger;
  const signed = toSignedText({ locale, version, generatedAt, chunks: ledger.chunks.map(({ entry }) => entry) });
  const text = `${signed.slice(0, -1)},"signature":${JSON.stringify(signature)}}`;
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  return { text, etag, asOf, scannedAsOf, build, key };
}

/** The manifest on the disk, read again when any process has written another; null when there is none. */
export async function readManifest(locale: Locale): Promise<ServedManifest | null> {
  const found = await stat(ledgerPath(locale), { bigint: true }).catch(() => null);
  if (!found) return null;
  const stamp = `${found.ino} ${found.mtimeNs} ${found.size}`;
  const last = known().get(locale);
  if (last?.stamp === stamp) return last.manifest;
  const ledger = await readWholeLedger(locale);
  const manifest = ledger && toManifest(ledger);
  known().set(locale, { stamp, manifest });
  return manifest;
}
