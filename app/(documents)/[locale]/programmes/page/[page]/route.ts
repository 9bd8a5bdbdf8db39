import { answerListPage } from '@/press/answer/answer-list-page';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string; page: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, page } = await params;
  return answerListPage(request, locale, 'programmes', page);
}
