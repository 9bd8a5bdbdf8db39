import type { Locale } from '../i18n/locales';

/** The immutable path of a chunk's body: another body has another path. `sha256` is hexadecimal. */
export function chunkUrl(locale: Locale, id: string, sha256: string): string {
  return `/packs/${locale}/${id}.${sha256.slice(0, 16)}.bin`;
}
