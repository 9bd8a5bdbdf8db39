import { sourceLocale, type Locale } from '../i18n/locales';
import { renderElement, toAbsoluteUrl, toXmlText } from './xml';

/** The protocol's bound for one file. */
const maxUrls = 50_000;

/** An address for search engines. */
export interface SitemapUrl {
  /** Address without origin. */
  readonly path: string;
  /** The last change, ISO 8601, where it is known. */
  readonly changedAt?: string | null;
  /** The versions that exist, this one included. */
  readonly alternates: readonly { readonly locale: Locale; readonly path: string }[];
}

function renderAlternate(siteUrl: string, language: string, path: string): string {
  const href = toXmlText(toAbsoluteUrl(siteUrl, path));
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`;
}

/** Tells of other versions where there are any; whoever has none of these languages gets the source's. */
function renderAlternates(siteUrl: string, { alternates }: SitemapUrl): string {
  if (alternates.length < 2) return '';
  const source = alternates.find(({ locale }) => locale === sourceLocale);
  return [
    ...alternates.map(({ locale, path }) => renderAlternate(siteUrl, locale, path)),
    source ? renderAlternate(siteUrl, 'x-default', source.path) : '',
  ].join('');
}

/** An instant as the protocol writes it, to the second, or null where there is none. */
function toLastmod(iso: string | null | undefined): string | null {
  const date = new Date(iso ?? '');
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Builds the site map of all languages; of more than 50,000 addresses the first are kept, so give the newest first. */
export function buildSitemap(siteUrl: string, urls: readonly SitemapUrl[]): string {
  const entries = urls
    .slice(0, maxUrls)
    .map(
      (url) =>
        `<url>${renderElement('loc', toAbsoluteUrl(siteUrl, url.path))}${renderElement('lastmod', toLastmod(url.changedAt))}${renderAlternates(siteUrl, url)}</url>\n`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    ...entries,
    '</urlset>\n',
  ].join('');
}
