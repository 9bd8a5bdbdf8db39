import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { programmeSections } from '../../../model/programme';
import type { BaseLocale } from '../../../i18n/locales';
import { toLexical } from '../../rich-text/to-lexical';
import type { SeedProgramme } from '../types';
import { publishInEach, type Writer } from './publish-in-each';
import { toDay } from './to-day';

type Data = Omit<RequiredDataFromCollectionSlug<'programmes'>, '_status'>;

/** Publishes the programmes. @returns the id of each by its slug */
export async function fillProgrammes(
  req: PayloadRequest,
  programmes: readonly SeedProgramme[],
  contacts: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const common = { collection: 'programmes', req, depth: 0 } as const;
  const published = { _status: 'published' } as const;
  const writer: Writer<Data, Partial<Data>> = {
    create: ({ locale, data }) => req.payload.create({ ...common, locale, data: { ...data, ...published } }),
    update: (id, { locale, data }) => req.payload.update({ ...common, id, locale, data: { ...data, ...published } }),
  };
  const ids = new Map<string, number>();
  for (const programme of programmes) {
    const { slug, status, checkedAt, checkedBy, validFrom, validUntil, sample } = programme;
    const shared = {
      slug,
      status,
      checkedAt: toDay(checkedAt),
      checkedBy,
      validFrom: toDay(validFrom),
      validUntil: toDay(validUntil),
      sample,
      contacts: programme.contacts.map((key) => mustHave(contacts, key)),
    };
    const versionIn = (locale: BaseLocale) => ({ locale, data: { ...shared, ...textsIn(programme, locale) } });
    ids.set(slug, await publishInEach(writer, [versionIn('vi'), versionIn('vi-simple'), versionIn('en')]));
  }
  return ids;
}

function textsIn(programme: SeedProgramme, locale: BaseLocale) {
  const sections = programme.sections[locale];
  return {
    ...programme.texts[locale],
    ...Object.fromEntries(
      programmeSections.map((section) => [section, sections[section] && toLexical(sections[section])]),
    ),
    legalBasis: programme.legalBasis.map(({ number, date, title, url }, index) => ({
      // The same id in each language: the row is one, only its title is another.
      id: `${programme.slug}-${index + 1}`,
      number,
      date: toDay(date),
      title: title[locale],
      url,
    })),
  };
}

function mustHave(contacts: ReadonlyMap<string, number>, key: string): number {
  const id = contacts.get(key);
  if (id === undefined) throw new Error(`A programme of the demo names the contact "${key}", which is not there.`);
  return id;
}
