import { answerFile } from '@/press/answer-file';
import { makeSitemap } from '@/press/make-sitemap';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return answerFile(request, 'sitemap', 'application/xml; charset=utf-8', makeSitemap);
}
