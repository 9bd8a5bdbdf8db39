import type { Bench, Subject } from '../model';
import { logRequests } from './weight-requests';

/** How many articles a first visit goes on to. */
const ARTICLES = 3;

/**
 * What a first visit weighs: a home page and three articles that it links to, with everything they load but pictures,
 * in a browser that keeps what it may keep.
 * @returns bytes on the wire, headers included
 */
export async function weighFirstVisit(home: Subject, bench: Bench): Promise<number> {
  const context = await bench.newContext();
  try {
    const page = await context.newPage();
    const log = await logRequests(await context.newCDPSession(page));
    await page.goto(home.url, { waitUntil: 'networkidle' });
    const links = await page
      .locator('main a[href*="/news/"]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const articles = [...new Set(links)].filter((link) => !/\/news\/page\//.test(link)).slice(0, ARTICLES);
    if (articles.length < ARTICLES) throw new Error(`${home.url} links to fewer than ${ARTICLES} articles.`);
    for (const article of articles) await page.goto(article, { waitUntil: 'networkidle' });
    return log
      .list()
      .filter(({ type }) => type !== 'Image')
      .reduce((sum, { bytes }) => sum + bytes, 0);
  } finally {
    await context.close();
  }
}
