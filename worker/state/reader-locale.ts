import { stateKeys } from '../../channel/stores';
import { isLocale, sourceLocale, type Locale } from '../../i18n/locales';
import { listPaths } from '../documents/document-store';
import { listStoredLocales } from '../packs/pack-state';
import { localeOf } from '../routes';
import { readState, writeState } from './state';
import type { Surroundings } from '../surroundings';

/** Remembers the language that the reader chose. */
export const chooseLocale = (s: Surroundings, locale: Locale): Promise<void> =>
  writeState(s, stateKeys.choice, { locale });

/** The reader's language: the chosen one, else that of a pack, else of the last document visited, else the source's. */
export async function readReaderLocale(s: Surroundings): Promise<Locale> {
  const chosen = (await readState<{ locale: string }>(s, stateKeys.choice))?.locale;
  if (chosen && isLocale(chosen)) return chosen;
  const [held] = await listStoredLocales(s);
  if (held) return held;
  const last = (await listPaths(s, 'visited')).slice(-1)[0];
  return (last && localeOf(last)) || sourceLocale;
}
