import type { Page } from '../../documents/page';
import { renderDocument } from '../../documents/render';
import type { Article } from '../../model/article';
import type { Site } from '../../model/site';
import type { Locale } from '../../i18n/locales';
import { itemPath } from '../../i18n/paths';
import type { ShellBuilder } from '../../packs/shell-builder';
import { composeItemPage } from '../../press/make/compose-page';
import { startPage } from '../../press/make/make-document';
import { sampleArticles } from './sample-articles';

/** The page of an article that is in no database. */
export function toSamplePage(start: { locale: Locale; siteUrl: string; site: Site }, article: Article): Page {
  return composeItemPage({
    ...start,
    view: { kind: 'article', article },
    versions: article.versions,
    shownIn: article.title.lang,
    pathIn: (one) => itemPath(one, 'news', article.slug),
    picture: ['news', article.slug],
  });
}

/** Lets a shell know the forms of articles that are still to be written. */
export async function foreseeForms(locale: Locale, shell: ShellBuilder): Promise<void> {
  const start = await startPage(locale);
  for (const { article } of sampleArticles(locale)) {
    const { html, cuts } = await renderDocument(toSamplePage(start, article));
    shell.add('article', html, cuts);
  }
}
