import type { Offer, View } from '../../documents/page';
import type { Text } from '../../model/text';
import { getArticle } from '../../content/queries/news';
import { getProgramme } from '../../content/queries/programmes';
import type { Site } from '../../model/site';
import type { Locale } from '../../i18n/locales';
import { itemPath, type ItemKind } from '../../i18n/paths';
import { composeItemPage } from './compose-page';
import { makeDocument, startPage } from './make-document';
import { makeNotFound } from './make-not-found';
import type { MadeDocument } from '../keep/press';

/** Scopes that an item's document reads besides the item itself: words explained, pictures, desks. */
const sharedScopes = ['glossary', 'media', 'contacts'];

interface ItemView {
  readonly id: number;
  readonly versions: readonly Text[];
  readonly shown: { readonly view: View; readonly shownIn: Locale } | null;
  readonly scopes: readonly string[];
}

async function readItem(locale: Locale, kind: ItemKind, slug: string): Promise<ItemView | null> {
  if (kind === 'news') {
    const found = await getArticle(slug, locale);
    const article = found?.item;
    return (
      found && {
        ...found,
        shown: article ? { view: { kind: 'article', article }, shownIn: article.title.lang } : null,
        scopes: article?.programme ? [`programmes/${article.programme.id}`] : [],
      }
    );
  }
  const found = await getProgramme(slug, locale);
  const programme = found?.item;
  return (
    found && {
      ...found,
      shown: programme ? { view: { kind: 'programme', programme }, shownIn: programme.title.lang } : null,
      scopes: [],
    }
  );
}

/** The versions that readers may choose, as links to offer where the asked one does not exist. */
function toOffers(versions: readonly Text[], site: Site, pathIn: (locale: Locale) => string): Offer[] {
  const enabled = new Set(site.languages.map((language) => language.locale));
  return versions
    .filter(({ lang }) => enabled.has(lang))
    .map((title) => ({ locale: title.lang, path: pathIn(title.lang), title }));
}

/**
 * Makes the document of an item; a 404 document that offers its other versions when this language may not show it;
 * null when nothing is published at this slug.
 */
export async function makeItem(locale: Locale, kind: ItemKind, slug: string): Promise<MadeDocument | null> {
  const found = await readItem(locale, kind, slug);
  if (!found) return null;
  const start = await startPage(locale);
  const scopes = [`${kind}/${found.id}`, ...sharedScopes, ...found.scopes];
  const pathIn = (one: Locale): string => itemPath(one, kind, slug);
  if (!found.shown) return makeNotFound(locale, toOffers(found.versions, start.site, pathIn), scopes);
  const versions = found.versions.map(({ lang }) => lang);
  return makeDocument(composeItemPage({ ...start, ...found.shown, versions, pathIn, picture: [kind, slug] }), scopes);
}
