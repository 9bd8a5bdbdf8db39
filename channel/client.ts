import { refuse, type Answer, type Question, type QuestionName, type Questions, type Reply } from './messages';

/* How a page, or a thread of it, asks the worker. Written for the oldest browsers: documents carry it. */

type AnswerTo<Name extends QuestionName> = Answer<Questions[Name]['answer']>;

/** How far something is, in bytes. */
export type Progress = Extract<Reply, { type: 'progress' }>;

/** Milliseconds of silence after which the worker is taken to be gone; what it fetches takes longer than what it knows. */
const usualPatience = 8_000;

/** Posts a question. Gives the port at which the answer will come; another thread may wait there. */
export function post(worker: Pick<ServiceWorker, 'postMessage'>, question: Question): MessagePort {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(question, [port2]);
  return port1;
}

/**
 * Waits for the answer at a port. Each word of progress starts the wait of `patience` milliseconds anew.
 * Never fails: who does not answer has refused for an unknown reason.
 */
export function receive<Name extends QuestionName>(
  port: MessagePort,
  patience: number = usualPatience,
  onProgress?: (progress: Progress) => void,
): Promise<AnswerTo<Name>> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (answer: AnswerTo<Name>): void => {
      clearTimeout(timer);
      port.close();
      resolve(answer);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, patience, refuse('unknown'));
    };
    port.onmessage = ({ data }: MessageEvent<Reply<Name>>) => {
      if (data.type === 'answer') end(data.answer);
      else {
        wait();
        if (onProgress) onProgress(data);
      }
    };
    wait();
  });
}

/** Asks the worker of this page or, before one has taken it over, the site's active one; waits for it to come up. */
export async function ask<Name extends QuestionName>(
  question: Question<Name>,
  patience?: number,
): Promise<AnswerTo<Name>> {
  const { serviceWorker } = navigator;
  const worker = serviceWorker.controller || (await serviceWorker.ready).active;
  return worker ? receive<Name>(post(worker, question), patience) : refuse('unknown');
}
