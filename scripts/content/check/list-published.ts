import type { CollectionSlug, Payload } from 'payload';
import { sourceLocale, type Locale } from '../../../i18n/locales';
import { toCheckedNews, toCheckedProgramme, toCheckedTerm, type CheckedItem } from './checked-item';

/** Items that readers see in the source language or in this one. */
const shown = (locale: Locale) => ({
  or: [{ [`_status.${sourceLocale}`]: { equals: 'published' } }, { [`_status.${locale}`]: { equals: 'published' } }],
});

/** What readers see, as `locale` has it; an item without a published text in it is among them, and says so. */
export async function listPublished(studio: Payload, locale: Locale): Promise<CheckedItem[]> {
  const asked = {
    where: shown(locale),
    locale,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    sort: 'id',
  } as const;
  const news = await studio.find({ ...asked, collection: 'news' });
  const programmes = await studio.find({ ...asked, collection: 'programmes' });
  const terms = await studio.find({ ...asked, collection: 'glossary' });
  return [
    ...news.docs.map(toCheckedNews),
    ...programmes.docs.map(toCheckedProgramme),
    ...terms.docs.map(toCheckedTerm),
  ];
}

/** The abbreviations that the published glossary explains. */
export async function listAbbreviations(studio: Payload): Promise<string[]> {
  const { docs } = await studio.find({
    collection: 'glossary' satisfies CollectionSlug,
    where: { [`_status.${sourceLocale}`]: { equals: 'published' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return docs.flatMap(({ abbreviation }) => (abbreviation ? [abbreviation] : []));
}

/** Those of the pictures that say nothing to who cannot see them, in this language. */
export async function listSilentPictures(studio: Payload, locale: Locale): Promise<ReadonlySet<number>> {
  const { docs } = await studio.find({
    collection: 'media',
    locale,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Set(docs.filter(({ alt }) => !alt?.trim()).map(({ id }) => id));
}
