import { rawCommune, rawContact } from '../from-cms/schemas';
import { toContact } from '../from-cms/to-contact';
import type { Commune } from '../../model/commune';
import type { Contact } from '../../model/contact';
import type { Locale } from '../../i18n/locales';
import { publicRead, studio } from './studio';

/** The desks that answer questions, in the order that the studio gives them. */
export async function listContacts(locale: Locale): Promise<Contact[]> {
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'contacts',
    sort: ['order', 'id'],
    pagination: false,
  });
  return found.docs.flatMap((raw) => toContact(rawContact.parse(raw), locale) ?? []);
}

/** The communes of today with the units that were merged into each, in the order of the resolution. */
export async function listCommunes(): Promise<Commune[]> {
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection: 'communes',
    sort: ['order', 'code'],
    pagination: false,
  });
  return found.docs.map((raw) => rawCommune.parse(raw));
}
