import { rawContact, rawMedia } from '../from-cms/schemas';
import { toContact } from '../from-cms/to-contact';
import { toPicture } from '../from-cms/to-picture';
import type { References } from '../from-cms/to-blocks';
import type { Contact } from '../../model/contact';
import type { Picture } from '../../model/picture';
import type { Locale } from '../../i18n/locales';
import { publicRead, studio } from './studio';

async function readByIds(collection: 'contacts' | 'media', ids: readonly number[]): Promise<unknown[]> {
  if (ids.length === 0) return [];
  const payload = await studio();
  const found = await payload.find({
    ...publicRead,
    collection,
    pagination: false,
    where: { id: { in: [...new Set(ids)] } },
  });
  return found.docs;
}

/** Fetches the pictures and contacts with these ids as `locale` shows them. What is gone is simply missing. */
export async function readReferences(
  ids: { readonly pictures: readonly number[]; readonly contacts: readonly number[] },
  locale: Locale,
): Promise<References> {
  const [media, contacts] = await Promise.all([readByIds('media', ids.pictures), readByIds('contacts', ids.contacts)]);
  const pictures = new Map<number, Picture>();
  for (const raw of media) {
    const picture = toPicture(rawMedia.parse(raw), locale);
    if (picture) pictures.set(picture.id, picture);
  }
  const people = new Map<number, Contact>();
  for (const raw of contacts) {
    const contact = toContact(rawContact.parse(raw), locale);
    if (contact) people.set(contact.id, contact);
  }
  return { pictures, contacts: people };
}
