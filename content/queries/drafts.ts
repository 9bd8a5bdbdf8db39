import type { Article } from '../../model/article';
import type { Programme } from '../../model/programme';
import { rawNews, rawProgramme } from '../from-cms/schemas';
import type { Localised } from '../from-cms/localised';
import { locales, type Locale } from '../../i18n/locales';
import type { ItemKind } from '../../i18n/paths';
import { completeArticle } from './news';
import { completeProgramme } from './programmes';
import { studio } from './studio';

/** An item as its editor last saved it. */
export type Draft =
  | { readonly kind: 'news'; readonly item: Article | null }
  | { readonly kind: 'programmes'; readonly item: Programme | null };

/** In a preview every language counts as published: that is the question it answers. */
const asPublished: Localised<string> = Object.fromEntries(locales.map((locale) => [locale, 'published']));

/** The newest draft of an item for whoever is signed in by these headers; null for anyone else. */
export async function getDraft(headers: Headers, kind: ItemKind, id: number, locale: Locale): Promise<Draft | null> {
  const payload = await studio();
  const { user } = await payload.auth({ headers });
  if (!user) return null;
  const found = await payload.findByID({
    collection: kind,
    id,
    user,
    overrideAccess: false,
    disableErrors: true,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
  });
  if (!found) return null;
  if (kind === 'news')
    return { kind, item: await completeArticle({ ...rawNews.parse(found), _status: asPublished }, locale) };
  return { kind, item: await completeProgramme({ ...rawProgramme.parse(found), _status: asPublished }, locale) };
}
