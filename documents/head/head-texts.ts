import { toExcerpt } from '../../model/excerpt';
import { toPlainText } from '../../model/plain-text';
import type { Text } from '../../model/text';
import { toOwnText, type Context } from '../context';

/** A document's name and what it is about, for the tab, search engines and messengers. */
export interface HeadTexts {
  readonly title: Text;
  readonly description: Text;
}

/** The document's title and description, each with the language that it is really in. */
export function toHeadTexts(ctx: Context): HeadTexts {
  const { ui, page } = ctx;
  const { t } = ui;
  const own = (title: string, description: string): HeadTexts => ({
    title: toOwnText(ctx, title),
    description: toOwnText(ctx, description),
  });
  const paged = (title: string, number: number): string =>
    number > 1 ? t('paging.title', { title, page: number }) : title;
  const { view } = page;
  switch (view.kind) {
    case 'home':
      return own(t('site.tagline'), t('home.description'));
    case 'news-list':
      return own(paged(t('news.title'), view.list.page), t('news.description'));
    case 'programme-list':
      return own(paged(t('programmes.title'), view.list.page), t('programmes.description'));
    case 'article': {
      const { title, summary, body } = view.article;
      const words = body && toPlainText(body.blocks).replace(/\s+/g, ' ');
      const start = body && words ? { text: toExcerpt(words), lang: body.lang } : null;
      return { title, description: summary ?? start ?? title };
    }
    case 'programme': {
      const { title, summary } = view.programme;
      return { title, description: summary ?? toOwnText(ctx, t('programmes.description')) };
    }
    case 'contacts':
      return own(t('contacts.title'), t('contacts.description'));
    case 'glossary':
      return own(t('glossary.title'), t('glossary.description'));
    case 'about':
      return own(t('about.title'), t('about.description'));
    case 'accessibility':
      return own(t('accessibility.title'), t('accessibility.description'));
    case 'site-map':
      return own(t('siteMap.title'), t('siteMap.description'));
    case 'search':
      return own(view.query ? `${t('search.title')}: ${view.query}` : t('search.title'), t('search.description'));
    case 'offline':
      return own(t('offline.title'), t('offline.description'));
    case 'not-found':
      return own(t('notFound.title'), t('notFound.text'));
    case 'error':
      return own(t('error.title'), t('error.text'));
    default:
      return view satisfies never;
  }
}
