import { fallbackChain } from '../../i18n/fallback';
import { baseLocales, locales, type Locale } from '../../i18n/locales';
import { findCopy } from '../documents/copy';
import { offlinePath } from '../documents/keep-standing';
import { lastResort } from './last-resort';
import { listReadable } from '../documents/readable';
import { readReaderLocale } from '../state/reader-locale';
import { toReadableHtml } from './readable-html';
import { localeOf } from '../routes';
import type { Surroundings } from '../surroundings';

const place = '<div data-readable=""></div>';

/**
 * The document that stands in for one that cannot be had: in the language that was asked for or the nearest that is
 * here, with links to what can be read now.
 */
export async function openOfflineDocument(s: Surroundings, path: string): Promise<Response> {
  const reader = await readReaderLocale(s);
  const asked = localeOf(path) ?? reader;
  for (const locale of new Set<Locale>([...fallbackChain(asked), reader, ...baseLocales, ...locales])) {
    const copy = await findCopy(s, offlinePath(locale));
    if (!copy) continue;
    const html = await copy.response.text();
    const list = toReadableHtml(await listReadable(s), asked);
    s.shown.set(path, copy.shown);
    return new Response(
      html.replace(place, () => `<div data-readable="">${list}</div>`),
      {
        headers: copy.response.headers,
      },
    );
  }
  return lastResort(asked);
}
