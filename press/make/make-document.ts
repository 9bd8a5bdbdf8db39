import type { MadeDocument } from '../keep/press';
import type { Page } from '../../documents/page';
import { renderDocument } from '../../documents/render';
import { readSettings } from '../settings';
import { getSite } from '../../content/queries/site';
import type { Site } from '../../model/site';
import type { Locale } from '../../i18n/locales';
import { chromeScopes, composePage, type PageParts } from './compose-page';

/** Renders a page into a document that remembers what it was made from. */
export async function makeDocument(page: Page, dependsOn: readonly string[], status = 200): Promise<MadeDocument> {
  const { html, cuts } = await renderDocument(page);
  return { body: html, cuts, status, dependsOn: [...chromeScopes, ...dependsOn] };
}

/** What every page of a language starts from. */
export async function startPage(locale: Locale): Promise<{ locale: Locale; siteUrl: string; site: Site }> {
  return { locale, siteUrl: readSettings().siteUrl, site: await getSite(locale) };
}

/** Makes a document that exists in every language. */
export async function makePage(
  locale: Locale,
  parts: Pick<PageParts, 'view' | 'pathIn' | 'picture' | 'existsIn'>,
  dependsOn: readonly string[],
): Promise<MadeDocument> {
  return makeDocument(composePage({ ...(await startPage(locale)), ...parts }), dependsOn);
}
