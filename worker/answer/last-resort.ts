import { interfaceLocale } from '../../i18n/fallback';
import type { Locale } from '../../i18n/locales';
import { escapeHtml } from './readable-html';
import { wordsOf } from '../words';

/** A page of the worker's own, for when not even the offline document could be fetched before the network went. */
export function lastResort(locale: Locale): Response {
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
