import { deepEqual, equal, ok } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDeploy } from './deploy';
import type { Field } from './field';
import { ageCopies, askWorker, visitAndKeep } from './phone-state';
import { attributeOf, tap, textOf, untilThere } from './look';
import { until } from './until';

const article = 'news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

/** A way on which the network fails, and what the reader gets all the same. */
export interface Row {
  readonly name: string;
  /** @throws when the reader gets something else */
  prove(field: Field): Promise<void>;
}

const headingOf = ({ page }: Field): Promise<string | null> => textOf(page, 'h1');
const languageOf = ({ page }: Field): Promise<string | null> => attributeOf(page, 'html', 'lang');

/** Opens the article on a good network and loses the signal. Gives its heading. */
async function readOnce(field: Field): Promise<string | null> {
  const { page, at, locale } = field;
  await visitAndKeep(page, at(`/${locale}/${article}`));
  return headingOf(field);
}

async function isOfflineDocument(field: Field): Promise<void> {
  const html = await (await fetch(`${field.target}/${field.locale}/offline`)).text();
  equal(await headingOf(field), /<h1[^>]*>([^<]+)/.exec(html)?.[1]);
  equal(await languageOf(field), field.locale);
}

/** Opens an address from elsewhere (the page's own again would be a reload) and gives how long that took, in milliseconds. */
async function timeGoto({ page, at }: Field, path: string): Promise<number> {
  await page.goto('about:blank');
  const began = Date.now();
  await page.goto(at(path), { timeout: 20_000, waitUntil: 'commit' });
  await untilThere(page, 'h1');
  return Date.now() - began;
}

/** Every row of the table of what breaks in the field (decision 009 tells the rules that they follow from). */
export const rows: readonly Row[] = [
  {
    name: 'a page read once, then no signal: the page',
    async prove(field) {
      const heading = await readOnce(field);
      field.way.setMode({ fault: { kind: 'refuse' } });
      await field.page.goto(field.at(`/${field.locale}/${article}`));
      equal(await headingOf(field), heading);
    },
  },
  {
    name: 'a page 25 hours old, no signal: the page, with its age',
    async prove(field) {
      const heading = await readOnce(field);
      await ageCopies(field.page, 25);
      field.way.setMode({ fault: { kind: 'refuse' } });
      await field.page.goto(field.at(`/${field.locale}/${article}`));
      equal(await headingOf(field), heading);
      await until('the page says how old it is', async () => Boolean(await textOf(field.page, '[data-age]')));
    },
  },
  {
    name: 'the bare address without signal: home in the language of the reader',
    async prove(field) {
      const { page, at, locale } = field;
      await visitAndKeep(page, at(`/${locale}`));
      const heading = await headingOf(field);
      await until('the choice is kept', () =>
        page.evaluate(async (one) => (await (await caches.match('/~state/choice'))?.json())?.locale === one, locale),
      );
      field.way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(at('/'));
      equal(await headingOf(field), heading);
      equal(await languageOf(field), locale);
      equal(new URL(page.url()).pathname, `/${locale}`);
    },
  },
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
  {
    name: 'what is not here, without signal: said in the language of the reader',
    async prove(field) {
      await readOnce(field);
      field.way.setMode({ fault: { kind: 'refuse' } });
      await field.page.goto(field.at(`/${field.locale}/site-map`));
      await isOfflineDocument(field);
    },
  },
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
