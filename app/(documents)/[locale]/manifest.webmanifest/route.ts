import { buildWebManifest } from '@/feeds/web-manifest';
import { answerFile } from '@/press/answer/answer-file';
import { toEnabledLocale } from '@/press/languages';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const locale = await toEnabledLocale((await params).locale);
  if (!locale) return new Response('404', { status: 404 });
  const make = async () => ({ body: buildWebManifest(locale), cuts: [], status: 200, dependsOn: [] });
  return answerFile(request, `${locale}/web-manifest`, 'application/manifest+json', make);
}
