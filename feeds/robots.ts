import { locales } from '../i18n/locales';
import { pagePath } from '../i18n/paths';
import { toAbsoluteUrl } from './xml';

/** Builds robots.txt: everything may be read but the studio, its API, and the endless answers of search. */
export function buildRobots({ siteUrl }: { readonly siteUrl: string }): string {
  // Search is named in each language, because not every robot understands a star.
  const closed = ['/admin', '/api/', ...locales.map((locale) => pagePath(locale, 'search'))];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${toAbsoluteUrl(siteUrl, '/sitemap.xml')}`,
    '',
  ].join('\n');
}
