import { deepEqual, equal } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDeploy } from '../deploy';
import { attributeOf, tap, untilThere } from '../look';
import { askWorker, visitAndKeep } from '../phone-state';
import { article, languageOf, type Row } from '../row';
import { until } from '../until';

/** What the site's versions and tools have to do with it. */
export const deployRows: readonly Row[] = [
  {
    name: 'the library, opened once: opens again without signal',
    async prove(field) {
      const { page, way, at, locale } = field;
      await visitAndKeep(page, at(`/${locale}`));
      const address = at(`/${locale}/library`);
      await page.goto(address);
      await untilThere(page, '[data-library="ready"]');
      await until('the library is kept', () =>
        page.evaluate(async (one) => Boolean(await caches.match(one, { ignoreVary: true })), `/${locale}/library`),
      );
      way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(address);
      await untilThere(page, '[data-library="ready"]');
      equal(await languageOf(field), locale);
    },
  },
  {
    name: 'two deploys under an open page: it works on, the next page is whole, and nothing turns over unasked',
    async prove(field) {
      const { page, way, at, locale, target } = field;
      await visitAndKeep(page, at(`/${locale}`));
      // As it comes by itself; with it comes the script that controls need when they are touched.
      equal((await askWorker(page, 'take', { locale, part: 'essential' })).ok, true);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const loads: string[] = [];
      page.on('framenavigated', (frame) => loads.push(frame.url()));
      for (const number of [1, 2]) {
        way.setMode({ forge: createDeploy(target, number) });
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
      }
      await sleep(500);
      deepEqual(loads, []);
      await tap(page, '[data-text-size="4"]');
      await until('the text is larger', async () => (await attributeOf(page, 'html', 'data-size')) === '4');
      await page.goto(at(`/${locale}/${article}`));
      equal(await attributeOf(page, 'html', 'data-size'), '4');
      await tap(page, '[data-text-size="1"]');
      await until('the text is small again', async () => (await attributeOf(page, 'html', 'data-size')) === null);
      deepEqual(errors, []);
    },
  },
];
