import { answerKey } from '@/packing/answer/answer-key';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return answerKey(request);
}
