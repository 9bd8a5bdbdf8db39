import { getSite } from '../content/queries/site';
import { isLocale, sourceLocale, type Locale } from '../i18n/locales';
import { clock } from './keep/clock';

let known: { readonly asOf: number; readonly locales: Promise<readonly Locale[]> } | undefined;

/** The languages that readers may choose, read again only when the studio changed them. */
export async function enabledLocales(): Promise<readonly Locale[]> {
  const moment = await clock().now();
  if (!known || known.asOf > moment.latest || moment.changeOf('languages') > known.asOf) {
    const locales = getSite(sourceLocale).then((site) => site.languages.map(({ locale }) => locale));
    known = { asOf: moment.latest, locales };
    locales.catch(() => {
      known = undefined;
    });
  }
  return known.locales;
}

/** The locale of an address when readers may choose it; else null. */
export async function toEnabledLocale(value: string): Promise<Locale | null> {
  return isLocale(value) && (await enabledLocales()).includes(value) ? value : null;
}
