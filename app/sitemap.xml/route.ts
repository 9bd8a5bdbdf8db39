import { answerFile } from '@/press/answer/answer-file';
import { makeSitemap } from '@/press/make/make-sitemap';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerFile(request, 'sitemap', 'application/xml; charset=utf-8', makeSitemap);
}
