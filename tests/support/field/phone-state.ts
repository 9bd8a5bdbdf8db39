import type { Page } from '@playwright/test';
import type { QuestionName, Questions, Answer } from '../../../channel/messages';
import { until } from './until';

/** Asks the service worker a question, as pages do. */
export function askWorker<Name extends QuestionName>(
  page: Page,
  type: Name,
  ask: Questions[Name]['ask'],
): Promise<Answer<Questions[Name]['answer']>> {
  return page.evaluate(
    async (question) => {
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      return new Promise((resolve) => {
        port1.onmessage = ({ data }) => {
          if (data.type === 'answer') resolve(data.answer);
        };
        active?.postMessage(question, [port2]);
      });
    },
    { type, ...ask },
  ) as Promise<Answer<Questions[Name]['answer']>>;
}

/** Opens a document and waits until the worker is at work and has it, with the offline document of its language. */
export async function visitAndKeep(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const { pathname } = new URL(url);
  const [, locale] = pathname.split('/');
  await until(`the worker keeps ${pathname}`, async () => {
    if (await page.evaluate(() => navigator.serviceWorker.controller === null)) return false;
    const urls = [pathname, `/${locale}/offline`];
    const answer = await askWorker(page, 'which', { urls });
    return answer.ok && answer.readable.length === urls.length;
  });
}

/** Makes every visited document so many hours older, by what the worker wrote on it. */
export function ageCopies(page: Page, hours: number): Promise<void> {
  return page.evaluate(async (ms) => {
    const cache = await caches.open('tl-visited');
    for (const key of await cache.keys()) {
      const kept = await cache.match(key, { ignoreVary: true });
      if (!kept) continue;
      const headers = new Headers(kept.headers);
      headers.set('x-tl-at', String(Number(headers.get('x-tl-at')) - ms));
      await cache.put(key, new Response(await kept.arrayBuffer(), { headers }));
    }
  }, hours * 3_600_000);
}
