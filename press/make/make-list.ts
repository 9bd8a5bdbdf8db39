import type { ListPage, View } from '../../documents/page';
import { listNews } from '../../content/queries/news';
import { listProgrammes } from '../../content/queries/programmes';
import type { Locale } from '../../i18n/locales';
import { homePath, type ItemKind, listPath } from '../../i18n/paths';
import { enabledLocales } from '../languages';
import { makePage } from './make-document';
import type { MadeDocument } from '../keep/press';

/** Items of news on the first screen: the newest stands alone, the others in a list. */
const NEWS_ON_HOME = 7;

/** Makes home: what is new, and what one can get. */
export async function makeHome(locale: Locale): Promise<MadeDocument> {
  const [news, programmes] = await Promise.all([
    listNews(locale, { page: 1, limit: NEWS_ON_HOME }),
    listProgrammes(locale),
  ]);
  const [lead = null, ...others] = news.items;
  return makePage(
    locale,
    { view: { kind: 'home', lead, news: others, programmes }, pathIn: homePath, picture: ['page', 'home'] },
    ['news', 'programmes'],
  );
}

/** Items on one page of a list. */
export const PAGE_SIZE = 10;

function toListPage<Item>(items: readonly Item[], page: number, total: number): ListPage<Item> {
  return { items, page, total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

async function readList(locale: Locale, item: ItemKind, page: number): Promise<View & { kind: `${string}-list` }> {
  if (item === 'news') {
    const { items, total } = await listNews(locale, { page, limit: PAGE_SIZE });
    return { kind: 'news-list', list: toListPage(items, page, total) };
  }
  const all = await listProgrammes(locale);
  const items = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { kind: 'programme-list', list: toListPage(items, page, all.length) };
}

/** The other languages whose list is long enough to have this page, among those that readers may choose. */
async function listOthersWith(locale: Locale, item: ItemKind, page: number): Promise<readonly Locale[]> {
  const others = (await enabledLocales()).filter((one) => one !== locale);
  const lists = await Promise.all(others.map((one) => readList(one, item, page)));
  return others.filter((_, index) => page <= (lists[index]?.list.pageCount ?? 0));
}

/** Makes one page of a list; null when the list has no such page. */
export async function makeList(locale: Locale, item: ItemKind, page: number): Promise<MadeDocument | null> {
  const view = await readList(locale, item, page);
  if (page > view.list.pageCount) return null;
  // The first page is always there, if only to say that there is nothing.
  const existsIn = page === 1 ? undefined : [locale, ...(await listOthersWith(locale, item, page))];
  return makePage(locale, { view, existsIn, pathIn: (one) => listPath(one, item, page), picture: ['page', item] }, [
    item,
  ]);
}
