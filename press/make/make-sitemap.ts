import { buildSitemap, type SitemapUrl } from '../../feeds/sitemap';
import { listSitemapItems, type SitemapItem } from '../../content/queries/sitemap';
import { baseLocales, type Locale } from '../../i18n/locales';
import { homePath, itemPath, listPath, pageNames, pagePath } from '../../i18n/paths';
import { enabledLocales } from '../languages';
import type { MadeDocument } from '../keep/press';
import { readSettings } from '../settings';

/** Addresses of a thing in each of its languages, each with links to the others. */
function toUrls(
  locales: readonly Locale[],
  pathIn: (locale: Locale) => string,
  changedAt: string | null = null,
): SitemapUrl[] {
  const alternates = locales.map((locale) => ({ locale, path: pathIn(locale) }));
  return alternates.map(({ path }) => ({ path, changedAt, alternates }));
}

function toItemUrls({ kind, slug, versions, updatedAt }: SitemapItem, enabled: readonly Locale[]): SitemapUrl[] {
  const locales = versions.filter((locale) => enabled.includes(locale));
  return toUrls(locales, (locale) => itemPath(locale, kind, slug), updatedAt);
}

/** Makes the site map for search engines: what has a text of its own, and nothing that only falls back. */
export async function makeSitemap(): Promise<MadeDocument> {
  const [items, enabled] = await Promise.all([listSitemapItems(), enabledLocales()]);
  const pages = pageNames.filter((name) => name !== 'search' && name !== 'offline');
  const body = buildSitemap(readSettings().siteUrl, [
    ...toUrls(baseLocales, homePath),
    ...toUrls(baseLocales, (locale) => listPath(locale, 'news')),
    ...toUrls(baseLocales, (locale) => listPath(locale, 'programmes')),
    ...pages.flatMap((name) => toUrls(baseLocales, (locale) => pagePath(locale, name))),
    ...items.flatMap((item) => toItemUrls(item, enabled)),
  ]);
  return { body, cuts: [], status: 200, dependsOn: ['news', 'programmes', 'languages'] };
}
