import { answerFile } from '@/press/answer/answer-file';
import { toEnabledLocale } from '@/press/languages';
import { makeFeed } from '@/press/make/make-feed';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = await toEnabledLocale((await params).locale);
  if (!locale) return new Response('404', { status: 404 });
  return answerFile(request, `${locale}/feed`, 'application/rss+xml; charset=utf-8', () => makeFeed(locale));
}
