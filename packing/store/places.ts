import { join } from 'node:path';
import { readEnv } from '../../config/env';
import type { Locale } from '../../i18n/locales';

/** The folder in which a language's chunks and ledger are kept. */
export const packFolder = (locale: Locale): string => join(readEnv().dataDir, 'packs', locale);

/** A language's ledger: what its pack holds, and where. */
export const ledgerPath = (locale: Locale): string => join(packFolder(locale), 'ledger.json');

/** What was rendered and is in no chunk yet; named so that a crash's is removed in time. */
export const spoolPath = (locale: Locale): string => join(packFolder(locale), 'spool.partial');

/** The version that was given last, beside the folder so that it outlives it. */
export const versionPath = (locale: Locale): string => `${packFolder(locale)}.version`;

/** A chunk's file, named as in its address. */
export const chunkPath = (locale: Locale, url: string): string =>
  join(packFolder(locale), url.slice(url.lastIndexOf('/') + 1));

/** The key that signs manifests. It lies among the keys that a backup takes along. */
export const keyPath = (): string => join(readEnv().dataDir, 'keys', 'packs.json');
