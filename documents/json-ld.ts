import type { Article } from '../content/model/article';
import type { Page } from './page';
import { toLaterRevision } from './revised';

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
    headline: article.title.text,
    ...(article.summary && { description: article.summary.text }),
    inLanguage: article.title.lang,
    datePublished: article.publishedAt,
    ...(modified && { dateModified: modified }),
    author: article.author ? { '@type': 'Person', name: article.author } : organisation,
    publisher: organisation,
    mainEntityOfPage: page.siteUrl + (page.canonicalPath ?? page.path),
    image: page.siteUrl + page.sharePicture,
    isAccessibleForFree: true,
  };
}
