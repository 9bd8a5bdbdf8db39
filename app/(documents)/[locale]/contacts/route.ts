import { answer } from '@/press/answer/answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return answer(request, (await params).locale, (locale) => ({ kind: 'page', locale, name: 'contacts' }));
}
