import type { Answer, QuestionName, Questions, Reply } from '../../channel/messages';

/** Milliseconds of silence after which the worker is taken to be gone; what it fetches takes longer than what it knows. */
const patience = 8_000;

/** Whoever can be asked. */
type Asked = Pick<ServiceWorker, 'postMessage'>;

type AnswerTo<Name extends QuestionName> = Answer<Questions[Name]['answer']>;

/**
 * Asks through a channel of its own. Each word of progress starts the wait of `silence` milliseconds anew.
 * Never fails: who does not answer has refused for an unknown reason.
 */
export function askThrough<Name extends QuestionName>(
  worker: Asked,
  type: Name,
  question: Questions[Name]['ask'],
  silence: number = patience,
): Promise<AnswerTo<Name>> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let timer: ReturnType<typeof setTimeout>;
    const end = (answer: AnswerTo<Name>): void => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ ok: false, reason: 'unknown' }), silence);
    };
    port1.onmessage = ({ data }: MessageEvent<Reply<Name>>) => (data.type === 'answer' ? end(data.answer) : wait());
    wait();
    worker.postMessage(Object.assign({ type }, question), [port2]);
  });
}

/** Asks the worker of this page or, before one has taken it over, the site's active one; waits for it to come up. */
export async function ask<Name extends QuestionName>(
  type: Name,
  question: Questions[Name]['ask'],
  silence?: number,
): Promise<AnswerTo<Name>> {
  const { serviceWorker } = navigator;
  const worker = serviceWorker.controller || (await serviceWorker.ready).active;
  return worker ? askThrough(worker, type, question, silence) : { ok: false, reason: 'unknown' };
}
