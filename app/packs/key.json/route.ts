import { answerKey } from '@/packing/answer';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerKey(request);
}
