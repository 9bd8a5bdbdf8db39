import { readFile } from 'node:fs/promises';
import { toEnabledLocale } from '../../press/languages';
import { logError } from '../../press/log';
import { chunkPath } from '../store/places';

/** Names of chunks' files, and of nothing else in their folder. */
const chunkName = /^(?:shell|front|reference|programmes|(?:news|pictures|audio)-\d{1,9})\.[0-9a-f]{16}\.bin$/;

/** Its bytes never change under its name, and nobody in between may change them either. */
const caching = 'public, max-age=31536000, immutable, no-transform';

/** Answers with a chunk of a language's pack; 404 for what is no chunk, or none of late. */
export async function answerChunk(asked: string, file: string): Promise<Response> {
  try {
    const locale = chunkName.test(file) ? await toEnabledLocale(asked) : null;
    const body = locale && (await readFile(chunkPath(locale, file)).catch(() => null));
    if (!body) return new Response('404', { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(body.length),
        'Cache-Control': caching,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    logError(error);
    return new Response('503', { status: 503, headers: { 'Retry-After': '5' } });
  }
}
