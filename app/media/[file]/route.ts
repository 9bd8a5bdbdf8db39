import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { findMediaFile } from '@/content/queries/media';

export const dynamic = 'force-dynamic';

/** A picture keeps its name for as long as its content, but it may be withdrawn: a day is long enough. */
const caching = 'public, max-age=86400';

/** Serves a picture of something published; others do not exist for readers. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const file = await findMediaFile((await params).file);
  const size = file && (await stat(file.path).catch(() => null));
  if (!file || !size) return new Response('404', { status: 404 });
  const stream = Readable.toWeb(createReadStream(file.path)) as ReadableStream;
  return new Response(stream, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(size.size),
      'Cache-Control': caching,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
