import type { Article } from '../../model/article';
import { own, toLabel } from '../cut-marks';
import type { Page } from '../page';
import { toLaterRevision } from '../text/revised';

/**
 * Writes data so that it cannot end the script element that holds it, nor start a comment there, whatever is in it.
 * It stays the same JSON to whoever parses it.
 */
export function toScriptJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What search engines and messengers are told of a news item, as schema.org's NewsArticle. */
export function toNewsArticle(page: Page, article: Article): Record<string, unknown> {
  const organisation = { '@type': 'Organization', name: page.site.organisation.text };
  const modified = toLaterRevision(article.publishedAt, article.revisedAt);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: own(article.title.text),
    ...(article.summary && { description: own(article.summary.text) }),
    inLanguage: own(article.title.lang),
    datePublished: own(article.publishedAt),
    ...(modified && { dateModified: own(modified) }),
    author: article.author ? { '@type': 'Person', name: own(article.author) } : organisation,
    publisher: organisation,
    mainEntityOfPage: page.siteUrl + own(page.canonicalPath ?? page.path),
    image: page.siteUrl + own(page.sharePicture),
    isAccessibleForFree: true,
  };
}

/** The label of the piece that holds `toNewsArticle`: which of its parts are there. */
export function toJsonLabel({ summary, author, publishedAt, revisedAt }: Article): number {
  return toLabel(summary, author, toLaterRevision(publishedAt, revisedAt));
}
