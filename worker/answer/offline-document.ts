import { fallbackChain, interfaceLocale } from '../../i18n/fallback';
import { baseLocales, type Locale, locales } from '../../i18n/locales';
import { findCopy } from '../documents/copy';
import { offlinePath } from '../documents/precache';
import { listReadable } from '../documents/readable';
import { readReaderLocale } from '../state/reader-locale';
import { escapeHtml, toReadableHtml } from './readable-html';
import { localeOf } from '../routes';
import type { Surroundings } from '../surroundings';
import { wordsOf } from '../words';

/** A page of the worker's own, for when not even the offline document could be fetched before the network went. */
function lastResort(locale: Locale): Response {
  const { title, text, again } = wordsOf(locale);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>`;
  const main = `<main id="content"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="">${escapeHtml(again)}</a></p></main>`;
  return new Response(
    `<!doctype html><html lang="${interfaceLocale(locale)}"><head>${head}</head><body>${main}</body></html>`,
    {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'self'",
        'x-tieng-lang': 'document',
      },
    },
  );
}

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
