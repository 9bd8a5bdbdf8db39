import { buildRobots } from '@/feeds/robots';
import { readSettings } from '@/press/settings';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(buildRobots(readSettings()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
