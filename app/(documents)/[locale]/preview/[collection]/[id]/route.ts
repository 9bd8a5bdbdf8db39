import { answerPreview } from '@/press/answer/answer-preview';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string; collection: string; id: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, collection, id } = await params;
  return answerPreview(request, locale, collection, id);
}
