import { openField } from '../../../support/field/field';
import { visitAndKeep } from '../../../support/field/phone-state';
import type { Bench, Subject } from '../../model';

/** How many articles a first visit goes on to. */
const ARTICLES = 3;

/** Pictures are weighed by themselves: a document never needs them. */
const isPicture = (path: string): boolean => /^\/(?:media|og|icons)\//.test(path);

/**
 * What a first visit weighs: a home page and three articles that it links to, with everything that they and the service
 * worker load but pictures and the pack, in a browser that keeps what it may keep.
 * @returns bytes on the wire, headers included
 */
export async function weighFirstVisit({ url, locale }: Subject, { browser, phone }: Bench): Promise<number> {
  const { origin, pathname } = new URL(url);
  const context = { viewport: { width: phone.width, height: phone.height } };
  const field = await openField({ browser, target: origin, locale, context });
  try {
    const { page, way, at } = field;
    let sum = 0;
    way.setMode({ carry: (path, bytes) => void (sum += isPicture(path) ? 0 : bytes) });
    await visitAndKeep(page, at(pathname));
    const links = await page
      .locator('main a[href*="/news/"]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const articles = [...new Set(links)].filter((link) => !/\/news\/page\//.test(link)).slice(0, ARTICLES);
    if (articles.length < ARTICLES) throw new Error(`${url} links to fewer than ${ARTICLES} articles.`);
    for (const article of articles) await visitAndKeep(page, article);
    await page.waitForLoadState('networkidle');
    return sum;
  } finally {
    await field.close();
  }
}
