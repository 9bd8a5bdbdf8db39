import type { Whole } from './fetch-whole';

/** The header by which this site's own answers are known; a captive portal has none. */
export const markerHeader = 'x-tieng-lang';

/**
 * What an answer to a navigation is: a document of ours, one that says that there is none (any more), another error of
 * ours, a redirect to be looked into, or somebody else's.
 */
export type Judgement = 'document' | 'missing' | 'error' | 'redirect' | 'foreign';

const isWhole = (body: ArrayBuffer): boolean =>
  new TextDecoder()
    .decode(body.slice(Math.max(0, body.byteLength - 64)))
    .trimEnd()
    .endsWith('</html>');

/** Judges a whole answer by its marker (`document` or `tool`), type and status. */
export function judge({ status, type, redirected, headers, body }: Whole, marker: 'document' | 'tool'): Judgement {
  if (type === 'opaqueredirect') return 'redirect';
  const isOurs = type === 'basic' && headers.get(markerHeader) === marker;
  const isHtml = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  if (!isOurs || !isHtml || redirected || !isWhole(body)) return 'foreign';
  if (status === 200) return 'document';
  return status === 404 || status === 410 ? 'missing' : 'error';
}
