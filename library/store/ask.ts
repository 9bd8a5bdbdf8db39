import type { Question, QuestionName, Questions, Refusal, Reply } from '../../channel/messages';
import { findWorker } from './worker';

/** How far something is, in bytes. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the worker refused, as an error: queries and mutations tell it from an answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`The worker refused: ${refusal.reason}.`);
  }
}

/** Why something failed, whatever was thrown. */
export function toRefusal(error: unknown): Refusal {
  return error instanceof Refused ? error.refusal : { ok: false, reason: 'unknown' };
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
  const worker = await find().catch(() => {
    throw new Refused({ ok: false, reason: 'unknown' });
  });
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      port1.close();
      settle();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end(() => reject(new Refused({ ok: false, reason: 'unknown' }))), patience);
    };
    port1.onmessage = ({ data }: MessageEvent<Reply<Name>>) => {
      if (data.type === 'progress') {
        wait();
        onProgress?.({ done: data.done, total: data.total });
        return;
      }
      const { answer } = data;
      end(() => (answer.ok ? resolve(answer) : reject(new Refused(answer))));
    };
    wait();
    worker.postMessage(question, [port2]);
  });
}
