import { styleHash, themeScriptHash } from '../../documents/generated/assets';
import type { Locale } from '../../i18n/locales';

/** Nothing but what a document itself carries and this site's own files; the hashes are those of its inline parts. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src 'self' '${themeScriptHash}'`,
  "img-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A browser always asks; a front in between may answer for a few seconds, and longer while we are away. */
export const sharedCaching = 'public, max-age=0, s-maxage=2, must-revalidate';

/** Headers of every document. The marker tells our service worker that an answer is really ours. */
export function documentHeaders(locale: Locale, caching: string = sharedCaching): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': locale,
    'Content-Security-Policy': policy,
    'Cache-Control': caching,
    'X-Tieng-Lang': 'document',
  };
}
