import { toRichText } from '../from-cms/to-article';
import { rawLanguages, rawSiteSettings } from '../from-cms/schemas';
import { listReferences } from '../from-cms/to-blocks';
import { toSite } from '../from-cms/to-site';
import type { RichText } from '../../model/block';
import type { Site } from '../../model/site';
import { locales, type Locale } from '../../i18n/locales';
import { readReferences } from './references';
import { publicRead, studio } from './studio';

const globalRead = { ...publicRead, draft: undefined } as const;

/** What every document of `locale` says about the site, and which languages readers may choose. */
export async function getSite(locale: Locale): Promise<Site> {
  const payload = await studio();
  const [settings, languages] = await Promise.all([
    payload.findGlobal({ ...globalRead, slug: 'site-settings' }),
    payload.findGlobal({ ...globalRead, slug: 'languages' }),
  ]);
  return toSite(rawSiteSettings.parse(settings), rawLanguages.parse(languages), locale);
}

/** The text about the site and its publisher, as `locale` shows it. */
export async function getAbout(locale: Locale): Promise<RichText | null> {
  const payload = await studio();
  const settings = rawSiteSettings.parse(await payload.findGlobal({ ...globalRead, slug: 'site-settings' }));
  const found = Object.values(settings.about).flatMap((state) => (state ? [listReferences(state)] : []));
  const references = await readReferences(
    { pictures: found.flatMap((one) => one.pictures), contacts: found.flatMap((one) => one.contacts) },
    locale,
  );
  return toRichText(settings.about, locale, locales, references);
}
