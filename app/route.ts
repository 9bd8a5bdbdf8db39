import { enabledLocales } from '@/press/languages';
import { negotiate } from '@/press/answer/negotiate';
import { homePath } from '@/i18n/paths';

export const dynamic = 'force-dynamic';

/** Sends readers to home in the best language for them; nothing is stored about the choice. */
export async function GET(request: Request): Promise<Response> {
  const locale = negotiate(request.headers.get('accept-language'), await enabledLocales().catch(() => ['vi'] as const));
  return new Response(null, {
    status: 307,
    headers: { Location: homePath(locale), Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  });
}
