import { buildRss } from '../../feeds/rss';
import { listFeedNews } from '../../content/queries/news';
import type { Locale } from '../../i18n/locales';
import { itemPath } from '../../i18n/paths';
import { createUi } from '../../i18n/ui';
import { startPage } from './make-document';
import type { MadeDocument } from '../keep/press';

/** Items that a feed tells of. */
const FEED_LENGTH = 30;

/** Makes the RSS feed of a language's news. */
export async function makeFeed(locale: Locale): Promise<MadeDocument> {
  const [{ siteUrl, site }, items] = await Promise.all([startPage(locale), listFeedNews(locale, FEED_LENGTH)]);
  const { t } = createUi(locale);
  const body = buildRss({
    locale,
    siteUrl,
    title: `${t('site.name')} – ${t('doors.news')}`,
    description: `${site.organisation.text}. ${t('site.tagline')}`,
    items: items.map(({ slug, title, summary, publishedAt, author }) => ({
      path: itemPath(locale, 'news', slug),
      title: title.text,
      summary: summary?.text ?? '',
      author,
      publishedAt,
    })),
  });
  return { body, cuts: [], status: 200, dependsOn: ['news', 'site-settings'] };
}
