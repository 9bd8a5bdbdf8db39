import { pingDatabase } from '@/content/queries/studio';
import { version } from '@/config/version';

export const dynamic = 'force-dynamic';

/** For whoever watches over the server: 200 while readers can be served anew, else 503. */
export async function GET(): Promise<Response> {
  const alive = await pingDatabase();
  return Response.json(
    { ok: alive, database: alive ? 'ok' : 'unreachable', version },
    { status: alive ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
