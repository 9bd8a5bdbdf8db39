import type { Locale } from '../../i18n/locales';
import { onceAProcess } from '../../press/once-a-process';
import { isThere, readShell } from './chunk-files';
import { readLedger, type Ledger } from './ledger';

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
