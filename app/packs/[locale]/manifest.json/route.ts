import { answerManifest } from '@/packing/answer';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  return answerManifest(request, (await params).locale);
}
