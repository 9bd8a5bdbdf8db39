import { answerSearch } from '@/press/answer/answer-search';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return answerSearch(request, (await params).locale);
}
