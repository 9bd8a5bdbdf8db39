import { isUnchanged } from '../../press/answer/respond';
import { sharedCaching } from '../../press/answer/headers';
import { toEnabledLocale } from '../../press/languages';
import { logError } from '../../press/log';
import { currentHead } from '../desk';

const unavailable = (): Response => new Response('503', { status: 503, headers: { 'Retry-After': '5' } });

/** Answers with the signed manifest of a language's pack. */
export async function answerManifest(request: Request, asked: string): Promise<Response> {
  try {
    const locale = await toEnabledLocale(asked);
    if (!locale) return new Response('404', { status: 404 });
    const head = await currentHead(locale);
    if (!head) return unavailable();
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': sharedCaching,
      ETag: head.etag,
    };
    if (isUnchanged(request, head.etag)) return new Response(null, { status: 304, headers });
    return new Response(head.manifest, { headers });
  } catch (error) {
    logError(error);
    return unavailable();
  }
}
