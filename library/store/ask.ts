import { post, receive, type Progress } from '../../channel/client';
import { refuse, type Question, type QuestionName, type Questions, type Refusal } from '../../channel/messages';
import { findWorker } from './worker';

/** What the worker refused, as an error: queries and mutations tell it from an answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`The worker refused: ${refusal.reason}.`);
  }
}

/** Why something failed, whatever was thrown. */
export function toRefusal(error: unknown): Refusal {
  return error instanceof Refused ? error.refusal : refuse('unknown');
}

interface AskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds of silence after which the worker is taken to have been ended. */
  readonly patience?: number;
  /** Who is asked; this site's own worker unless told. */
  readonly find?: () => Promise<Pick<ServiceWorker, 'postMessage'>>;
}

/**
 * Asks the worker and waits for its answer.
 * @throws Refused when the worker refuses, falls silent, or is not there.
 */
export async function ask<Name extends QuestionName>(
  question: Question<Name>,
  { onProgress, patience = 30_000, find = findWorker }: AskOptions = {},
): Promise<Questions[Name]['answer']> {
  const worker = await find().catch(() => null);
  const answer = worker ? await receive<Name>(post(worker, question), patience, onProgress) : refuse('unknown');
  if (!answer.ok) throw new Refused(answer);
  return answer;
}
