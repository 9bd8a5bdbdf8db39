import { logError } from '../log';
import type { MadeDocument } from '../keep/press';
import { sharedCaching } from './headers';
import { press } from '../keep/shared-press';
import { isUnchanged } from './respond';

/** Answers with a file that machines read, made from content and kept by the press like a document. */
export async function answerFile(
  request: Request,
  key: string,
  type: string,
  make: () => Promise<MadeDocument>,
): Promise<Response> {
  try {
    const file = await press().get(key, make);
    const headers = { 'Content-Type': type, 'Cache-Control': sharedCaching, ETag: file.etag };
    if (isUnchanged(request, file.etag)) return new Response(null, { status: 304, headers });
    return new Response(file.body, { status: file.status, headers });
  } catch (error) {
    logError(error);
    return new Response('500', { status: 500 });
  }
}
