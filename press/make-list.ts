import type { ListPage, View } from '../documents/page';
import { listNews } from '../content/queries/news';
import { listProgrammes } from '../content/queries/programmes';
import { locales, type Locale } from '../i18n/locales';
import { listPath, type ItemKind } from '../i18n/paths';
import { makePage } from './make-document';
import type { MadeDocument } from './press';

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

/** The languages whose list is long enough to have this page. The first page is always there, if only to say so. */
async function listLocalesWith(item: ItemKind, page: number): Promise<readonly Locale[]> {
  if (page === 1) return locales;
  const found = await Promise.all(
    locales.map(async (locale) => {
      const { list } = await readList(locale, item, page);
      return page <= list.pageCount ? locale : null;
    }),
  );
  return found.filter((locale) => locale !== null);
}

/** Makes one page of a list; null when the list has no such page. */
export async function makeList(locale: Locale, item: ItemKind, page: number): Promise<MadeDocument | null> {
  const view = await readList(locale, item, page);
  if (page > view.list.pageCount) return null;
  const existsIn = await listLocalesWith(item, page);
  return makePage(locale, { view, existsIn, pathIn: (one) => listPath(one, item, page), picture: ['page', item] }, [
    item,
  ]);
}
