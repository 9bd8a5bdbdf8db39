import { createHash } from 'node:crypto';
import { getArticle } from '../../content/queries/news';
import { getProgramme } from '../../content/queries/programmes';
import { getSite } from '../../content/queries/site';
import { isLocale, type Locale } from '../../i18n/locales';
import { createUi, type Ui } from '../../i18n/ui';
import { renderSharePicture } from '../../sharing/share-picture';
import { mayExist } from '../keep/get-document';
import { toEnabledLocale } from '../languages';
import { logError } from '../log';
import { isUnchanged } from './respond';

/** What a picture says of its page. */
interface Words {
  readonly title: string;
  readonly kindLabel: string;
  readonly date: string | null;
}

/** Titles of the single pages and the lists. */
function toPageTitle(name: string, { t }: Ui): string | null {
  switch (name) {
    case 'home':
      return t('site.tagline');
    case 'news':
      return t('doors.news');
    case 'programmes':
      return t('doors.programmes');
    case 'contacts':
      return t('doors.contacts');
    case 'search':
      return t('doors.search');
    case 'glossary':
      return t('pages.glossary');
    case 'about':
      return t('pages.about');
    case 'accessibility':
      return t('pages.accessibility');
    case 'site-map':
      return t('pages.siteMap');
    default:
      return null;
  }
}

async function readWords(locale: Locale, kind: string, slug: string): Promise<Words | null> {
  const ui = createUi(locale);
  if (kind === 'page') {
    const title = toPageTitle(slug, ui);
    return title === null ? null : { title, kindLabel: '', date: null };
  }
  if (kind !== 'news' && kind !== 'programmes') return null;
  if (!mayExist({ kind: 'item', locale, item: kind, slug })) return null;
  if (kind === 'news') {
    const article = (await getArticle(slug, locale))?.item;
    return article
      ? { title: article.title.text, kindLabel: ui.t('doors.news'), date: ui.date(article.publishedAt) }
      : null;
  }
  const programme = (await getProgramme(slug, locale))?.item;
  return programme ? { title: programme.title.text, kindLabel: ui.t('doors.programmes'), date: null } : null;
}

async function draw(request: Request, locale: Locale, words: Words): Promise<Response> {
  const site = await getSite(locale);
  const texts = { ...words, siteName: createUi(locale).t('site.name'), organisation: site.organisation.text, locale };
  // The same texts give the same picture, so they tell whether the asker has it, without drawing.
  const etag = `"${createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600', ETag: etag };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await renderSharePicture(texts)), { headers });
}

/** Answers with the picture that messengers show beside a link; 404 where there is no page for it. */
export async function answerSharePicture(
  request: Request,
  asked: string,
  kind: string,
  file: string,
): Promise<Response> {
  const slug = /^([^/]{1,200})\.png$/.exec(file)?.[1];
  try {
    const locale = isLocale(asked) ? await toEnabledLocale(asked) : null;
    const words = locale && slug ? await readWords(locale, kind, slug) : null;
    return locale && words ? await draw(request, locale, words) : new Response('404', { status: 404 });
  } catch (error) {
    logError(error);
    return new Response('503', { status: 503, headers: { 'Retry-After': '10' } });
  }
}
