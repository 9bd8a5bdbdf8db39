import type { Locale } from '../../i18n/locales';
import type { SearchAnswer } from '../../search/search-index';
import { post } from '../../channel/client';
import type { FromThread, ToThread } from './messages';

/** A search through what this phone holds. */
export interface PhoneSearch {
  /** How many things can be found; none when nothing is held. */
  readonly entries: number;
  /** Of when they are, ISO 8601. */
  readonly asOf: string;
  /** Finds; null when a later question has come in between. */
  find(query: string): Promise<SearchAnswer | null>;
}

/**
 * Starts the thread and has the service worker send it the texts, past this page.
 * @param script address of the thread's script
 */
export function openPhoneSearch(script: string, worker: ServiceWorker, locale: Locale): Promise<PhoneSearch> {
  const thread = new Worker(script);
  const say = (message: ToThread, ports: MessagePort[] = []): void => thread.postMessage(message, ports);
  let last = 0;
  let answerLast: (answer: SearchAnswer | null) => void = () => undefined;
  const find = (query: string): Promise<SearchAnswer | null> => {
    answerLast(null);
    say({ type: 'find', id: ++last, query });
    return new Promise((resolve) => (answerLast = resolve));
  };
  return new Promise((resolve, reject) => {
    thread.onerror = reject;
    thread.onmessage = ({ data }: MessageEvent<FromThread>) => {
      if (data.type === 'ready') resolve({ ...data, find });
      else if (data.id === last) answerLast(data.answer);
    };
    say({ type: 'open', locale }, [post(worker, { type: 'texts', locale }), post(worker, { type: 'status' })]);
  });
}
