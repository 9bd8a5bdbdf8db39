import { isUnchanged } from '../../press/answer/respond';
import { logError } from '../../press/log';
import { getSigningKey } from '../store/keys';

/** Answers with the public key that manifests are verified with, as a JWK. */
export function answerKey(request: Request): Response {
  try {
    const { publicKey, id } = getSigningKey();
    const etag = `"${id}"`;
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=60',
      ETag: etag,
    };
    if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
    return new Response(JSON.stringify(publicKey), { headers });
  } catch (error) {
    logError(error);
    return new Response('503', { status: 503, headers: { 'Retry-After': '5' } });
  }
}
