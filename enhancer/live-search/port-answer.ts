import type { Answer, QuestionName, Questions, Reply } from '../../channel/messages';

/**
 * Waits for the service worker's answer to a question that another thread has posted.
 * @param patience milliseconds
 * @returns null when none comes in time
 */
export function receiveAnswer<Name extends QuestionName>(
  port: MessagePort,
  patience: number,
): Promise<Answer<Questions[Name]['answer']> | null> {
  return new Promise((resolve) => {
    const finish = (answer: Answer<Questions[Name]['answer']> | null): void => {
      port.close();
      resolve(answer);
    };
    setTimeout(finish, patience, null);
    port.onmessage = ({ data }: MessageEvent<Reply<Name>>) => {
      if (data.type === 'answer') finish(data.answer);
    };
  });
}
