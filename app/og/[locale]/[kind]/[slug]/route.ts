import { answerSharePicture } from '@/press/answer/answer-share-picture';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string; kind: string; slug: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale, kind, slug } = await params;
  return answerSharePicture(request, locale, kind, slug);
}
