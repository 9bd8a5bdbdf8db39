import type { View } from '../../documents/page';
import { listCommunes, listContacts } from '../../content/queries/contacts';
import { listTerms } from '../../content/queries/glossary';
import { listNews } from '../../content/queries/news';
import { listProgrammes } from '../../content/queries/programmes';
import { getAbout } from '../../content/queries/site';
import type { Locale } from '../../i18n/locales';
import { pagePath, type PageName } from '../../i18n/paths';
import { composePage } from './compose-page';
import { makeDocument, makePage, startPage } from './make-document';
import type { MadeDocument } from '../keep/press';

type NamedPage = Exclude<PageName, 'search'>;
type ContentPage = Exclude<NamedPage, 'offline'>;

/** News that the site map names; further ones are a page of the list away. */
const NEWS_ON_SITE_MAP = 50;

const scopes: Readonly<Record<ContentPage, readonly string[]>> = {
  contacts: ['contacts', 'communes'],
  glossary: ['glossary'],
  about: ['media', 'contacts'],
  accessibility: [],
  'site-map': ['news', 'programmes'],
};

async function readView(locale: Locale, name: ContentPage): Promise<View> {
  switch (name) {
    case 'contacts': {
      const [contacts, communes] = await Promise.all([listContacts(locale), listCommunes()]);
      return { kind: 'contacts', contacts, communes };
    }
    case 'glossary':
      return { kind: 'glossary', terms: await listTerms(locale) };
    case 'about':
      return { kind: 'about', body: await getAbout(locale) };
    case 'accessibility':
      return { kind: 'accessibility' };
    case 'site-map': {
      const [news, programmes] = await Promise.all([
        listNews(locale, { page: 1, limit: NEWS_ON_SITE_MAP }),
        listProgrammes(locale),
      ]);
      return { kind: 'site-map', news: news.items, programmes };
    }
  }
}

/** Makes what the service worker falls back on. Search engines are told of it nowhere. */
async function makeOfflinePage(locale: Locale): Promise<MadeDocument> {
  const page = composePage({
    ...(await startPage(locale)),
    view: { kind: 'offline' },
    pathIn: (one) => pagePath(one, 'offline'),
    picture: ['page', 'home'],
  });
  return makeDocument({ ...page, canonicalPath: null, indexable: false }, []);
}

/** Makes one of the single pages of a language. */
export async function makeNamedPage(locale: Locale, name: NamedPage): Promise<MadeDocument> {
  if (name === 'offline') return makeOfflinePage(locale);
  const view = await readView(locale, name);
  return makePage(locale, { view, pathIn: (one) => pagePath(one, name), picture: ['page', name] }, scopes[name]);
}
