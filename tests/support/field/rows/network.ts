import { deepEqual, equal, ok } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { attributeOf, tap, textOf, untilThere } from '../look';
import { ageCopies } from '../phone-state';
import { article, headingOf, isOfflineDocument, readOnce, timeGoto, type Row } from '../row';

/** With a network that does not do what it should. */
export const networkRows: readonly Row[] = [
  {
    name: 'the site takes the request and stays silent: the copy after 3 seconds, a fresh one at once',
    async prove(field) {
      const heading = await readOnce(field);
      const path = `/${field.locale}/${article}`;
      field.way.setMode({ fault: { kind: 'stall' } });
      const fresh = await timeGoto(field, path);
      ok(fresh < 2_500, `the fresh copy took ${fresh} ms`);
      await ageCopies(field.page, 25);
      const old = await timeGoto(field, path);
      ok(old > 2_500 && old < 7_000, `the old copy took ${old} ms`);
      equal(await headingOf(field), heading);
    },
  },
  {
    name: 'a link to what is not here while the site is silent: the offline document, which lists what can be read',
    async prove(field) {
      const { page, way, locale } = field;
      const heading = await readOnce(field);
      way.setMode({ fault: { kind: 'stall' } });
      const began = Date.now();
      await tap(page, 'footer a[href$="/site-map"]');
      await untilThere(page, '[data-readable]');
      const took = Date.now() - began;
      ok(took > 8_000 && took < 16_000, `it took ${took} ms`);
      await isOfflineDocument(field);
      equal(await textOf(page, `[data-readable] a[href="/${locale}/${article}"]`), heading);
    },
  },
  {
    name: 'the body breaks off in the middle: never half a page',
    async prove(field) {
      const heading = await readOnce(field);
      await ageCopies(field.page, 25);
      field.way.setMode({ fault: { kind: 'cut', after: 4_000 } });
      await field.page.goto(field.at(`/${field.locale}/${article}`));
      equal(await headingOf(field), heading);
      await field.page.goto(field.at(`/${field.locale}/site-map`));
      await isOfflineDocument(field);
    },
  },
  {
    name: 'a Wi-Fi that answers everything with its own page: it is neither shown nor kept',
    async prove(field) {
      const { page, way, at, locale } = field;
      const heading = await readOnce(field);
      await ageCopies(page, 25);
      way.setMode({ fault: { kind: 'portal' } });
      await page.goto(at(`/${locale}/${article}`));
      equal(await headingOf(field), heading);
      await page.goto(at(`/${locale}/site-map`));
      await isOfflineDocument(field);
      way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(at(`/${locale}/${article}`));
      equal(await headingOf(field), heading);
    },
  },
  {
    name: 'the network comes and goes: the page does not move',
    async prove(field) {
      const { page, context, way } = field;
      await readOnce(field);
      const loads: string[] = [];
      page.on('framenavigated', (frame) => loads.push(frame.url()));
      await page.evaluate(() => void document.body.setAttribute('data-untouched', ''));
      for (let times = 0; times < 3; times += 1) {
        way.setMode({ fault: { kind: 'refuse' } });
        await context.setOffline(true);
        await sleep(300);
        way.setMode({});
        await context.setOffline(false);
        await sleep(300);
      }
      deepEqual(loads, []);
      equal(await attributeOf(page, 'body', 'data-untouched'), '');
    },
  },
];
