import { answer } from '@/press/answer/answer';

export const dynamic = 'force-dynamic';

/** Files are asked for by machines: a missing one is a plain 404, never a page that could be kept as a script. */
const isFile = (path: readonly string[]): boolean => /\.[a-z0-9]{2,11}$/i.test(path.at(-1) ?? '');

type Params = { params: Promise<{ locale: string; rest: string[] }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, rest } = await params;
  if (locale.startsWith('_') || isFile(rest)) return new Response('404', { status: 404 });
  return answer(request, locale, () => null);
}
