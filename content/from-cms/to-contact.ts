import type { Contact } from '../../model/contact';
import type { Locale } from '../../i18n/locales';
import { pickText, publishedLocales } from './localised';
import type { RawContact } from './schemas';

/** A contact as `locale` shows it; null while no language of its chain is published. Texts fall back one by one. */
export function toContact(raw: RawContact, locale: Locale): Contact | null {
  const versions = publishedLocales(raw._status, raw.name);
  const name = pickText(raw.name, locale, versions);
  if (!name) return null;
  return {
    id: raw.id,
    name,
    role: pickText(raw.role, locale, versions),
    address: pickText(raw.address, locale, versions),
    hours: pickText(raw.hours, locale, versions),
    note: pickText(raw.note, locale, versions),
    phone: raw.phone,
    email: raw.email,
    checkedAt: raw.checkedAt,
  };
}
