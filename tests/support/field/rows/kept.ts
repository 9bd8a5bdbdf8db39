import { equal } from 'node:assert/strict';
import { textOf } from '../look';
import { ageCopies, visitAndKeep } from '../phone-state';
import { article, headingOf, isOfflineDocument, languageOf, readOnce, type Row } from '../row';
import { until } from '../until';

/** Without any signal. */
export const keptRows: readonly Row[] = [
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
    name: 'what is not here, without signal: said in the language of the reader',
    async prove(field) {
      await readOnce(field);
      field.way.setMode({ fault: { kind: 'refuse' } });
      await field.page.goto(field.at(`/${field.locale}/site-map`));
      await isOfflineDocument(field);
    },
  },
];
