import type { Language, Site } from '../../model/site';
import { baseLocales, slotLocales, type BaseLocale, type Locale } from '../../i18n/locales';
import { pickText } from './localised';
import type { RawLanguages, RawSiteSettings } from './schemas';

const ownNames: Readonly<Record<BaseLocale, string>> = {
  vi: 'Tiếng Việt',
  'vi-simple': 'Tiếng Việt dễ đọc',
  en: 'English',
};

/** The organisation's name until the studio says otherwise. */
const defaultOrganisation = 'Ban Dân tộc tỉnh Quảng Ngãi';

/** The languages that readers may choose: the complete ones, and each slot once someone has approved it. */
export function toLanguages(raw: RawLanguages): Language[] {
  const base = baseLocales.map((locale) => ({ locale, ownName: ownNames[locale] }));
  const slots = slotLocales.flatMap((locale) => {
    const slot = raw.slots.find((one) => one.locale === locale);
    return slot?.enabled && slot.approvedBy && slot.approvedOn && slot.ownName
      ? [{ locale, ownName: slot.ownName }]
      : [];
  });
  return [...base, ...slots];
}

/** What every document of `locale` says about the site and its publisher. */
export function toSite(settings: RawSiteSettings, languages: RawLanguages, locale: Locale): Site {
  return {
    organisation: pickText(settings.organisation, locale) ?? { text: defaultOrganisation, lang: 'vi' },
    footer: pickText(settings.footer, locale),
    address: pickText(settings.address, locale),
    phone: settings.phone,
    email: settings.email,
    languages: toLanguages(languages),
  };
}
