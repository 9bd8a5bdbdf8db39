import { listNews } from '../../content/queries/news';
import { listProgrammes } from '../../content/queries/programmes';
import type { Locale } from '../../i18n/locales';
import { homePath } from '../../i18n/paths';
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
