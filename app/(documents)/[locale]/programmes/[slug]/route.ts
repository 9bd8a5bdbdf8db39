import { answer } from '@/press/answer/answer';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string; slug: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { locale: asked, slug } = await params;
  return answer(request, asked, (locale) => ({ kind: 'item', locale, item: 'programmes', slug }));
}
