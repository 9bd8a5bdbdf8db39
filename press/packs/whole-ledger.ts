import type { Locale } from '../../i18n/locales';
import { onceAProcess } from '../once-a-process';
import { isThere } from './chunk-files';
import { readLedger, type Ledger } from './ledger';

/** Languages whose chunks this process has found to be all there. */
const foundWhole = () => onceAProcess('packs-found-whole', () => new Set<Locale>());

/** The ledger, when every chunk that it names is there; looked for once a process. Else null: the pack is made anew. */
export async function readWholeLedger(locale: Locale): Promise<Ledger | null> {
  const ledger = await readLedger(locale);
  if (!ledger || foundWhole().has(locale)) return ledger;
  for (const { entry } of ledger.chunks) if (!(await isThere(locale, entry))) return null;
  foundWhole().add(locale);
  return ledger;
}
