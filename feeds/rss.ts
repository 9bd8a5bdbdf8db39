import { formattingLocale } from '../i18n/fallback';
import type { Locale } from '../i18n/locales';
import { feedPath, listPath } from '../i18n/paths';
import { renderElement, toAbsoluteUrl, toXmlText } from './xml';

/** A news item as a feed tells of it. */
export interface FeedItem {
  /** Address without origin. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string | null;
  /** Instant of publication, ISO 8601. */
  readonly publishedAt: string;
}

export interface Feed {
  readonly locale: Locale;
  /** The site's origin, without a slash at its end. */
  readonly siteUrl: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** An instant as RSS writes it (RFC 822), or null for what is no date. */
function toRssDate(iso: string): string | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date.toUTCString();
}

function renderItem(siteUrl: string, { path, title, summary, author, publishedAt }: FeedItem): string {
  const url = toAbsoluteUrl(siteUrl, path);
  return [
    '<item>',
    renderElement('title', title),
    renderElement('link', url),
    renderElement('guid', url, ' isPermaLink="true"'),
    renderElement('pubDate', toRssDate(publishedAt)),
    // RSS's own <author> wants an e-mail address, which we would not print.
    renderElement('dc:creator', author),
    renderElement('description', summary),
    '</item>',
  ].join('');
}

/** Builds a language's news feed, RSS 2.0. The same items always give the same bytes. */
export function buildRss({ locale, siteUrl, title, description, items }: Feed): string {
  const self = toXmlText(toAbsoluteUrl(siteUrl, feedPath(locale)));
  const newest = items[0];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    renderElement('title', title),
    renderElement('link', toAbsoluteUrl(siteUrl, listPath(locale, 'news'))),
    // RSS asks for a description, so it stands here even when it is empty.
    `<description>${toXmlText(description)}</description>`,
    renderElement('language', formattingLocale(locale)),
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    renderElement('lastBuildDate', newest && toRssDate(newest.publishedAt)),
    ...items.map((item) => renderItem(siteUrl, item)),
    '</channel></rss>\n',
  ].join('');
}
