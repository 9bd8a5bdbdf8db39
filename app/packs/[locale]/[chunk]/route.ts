import { answerChunk } from '@/packing/answer';

export const dynamic = 'force-dynamic';

type Params = { params: Promise<{ locale: string; chunk: string }> };

export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale, chunk } = await params;
  return answerChunk(locale, chunk);
}
