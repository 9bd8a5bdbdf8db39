import { readFile } from 'node:fs/promises';
import { sharedCaching } from '../press/answer/headers';
import { isUnchanged } from '../press/answer/respond';
import { toEnabledLocale } from '../press/languages';
import { logError } from '../press/log';
import { currentManifest } from './pack-service';
import { getSigningKey } from './store/keys';
import { chunkPath } from './store/places';

const notFound = (): Response => new Response('404', { status: 404 });
const unavailable = (): Response => new Response('503', { status: 503, headers: { 'Retry-After': '5' } });

/** Answers as `work` does; where that fails, says that later it may not. */
async function answer(work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    logError(error);
    return unavailable();
  }
}

function answerJson(request: Request, body: string, etag: string, caching: string): Response {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': caching, ETag: etag };
  return isUnchanged(request, etag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** Answers with the signed manifest of a language's pack. */
export const answerManifest = (request: Request, asked: string): Promise<Response> =>
  answer(async () => {
    const locale = await toEnabledLocale(asked);
    if (!locale) return notFound();
    const manifest = await currentManifest(locale);
    return manifest ? answerJson(request, manifest.text, manifest.etag, sharedCaching) : unavailable();
  });

/** Answers with the public key that manifests are verified with, as a JWK. */
export const answerKey = (request: Request): Promise<Response> =>
  answer(() => {
    const { publicKey, id } = getSigningKey();
    return answerJson(request, JSON.stringify(publicKey), `"${id}"`, 'public, max-age=60');
  });

/** Names of chunks' files, and of nothing else in their folder. */
const chunkName = /^(?:shell|front|reference|programmes|(?:news|pictures|audio)-\d{1,9})\.[0-9a-f]{16}\.bin$/;

/** Answers with a chunk of a language's pack; 404 for what is no chunk, or none of late. */
export const answerChunk = (asked: string, file: string): Promise<Response> =>
  answer(async () => {
    const locale = chunkName.test(file) ? await toEnabledLocale(asked) : null;
    const body = locale && (await readFile(chunkPath(locale, file)).catch(() => null));
    if (!body) return notFound();
    return new Response(new Uint8Array(body), {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(body.length),
        // Its bytes never change under its name, and nobody in between may change them either.
        'Cache-Control': 'public, max-age=31536000, immutable, no-transform',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
