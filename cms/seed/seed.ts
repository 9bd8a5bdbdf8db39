import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { inTransaction } from '../in-transaction';
import { demoContent } from './content/demo-content';
import { fillCommunes } from './fill/communes';
import { fillContacts } from './fill/contacts';
import { fillLanguages } from './fill/languages';
import { fillNews } from './fill/news';
import { fillProgrammes } from './fill/programmes';
import type { SeedSite, SeedTerm } from './types';
import { publishInEach, type Writer } from './fill/publish-in-each';
import { baseLocales } from '../../i18n/locales';
import { toLexical } from '../rich-text/to-lexical';

/** Says who keeps the site, in the three complete languages. */
async function fillSite(req: PayloadRequest, { texts }: SeedSite): Promise<void> {
  for (const locale of baseLocales) {
    const { about, ...rest } = texts[locale];
    await req.payload.updateGlobal({ slug: 'site-settings', req, locale, data: { ...rest, about: toLexical(about) } });
  }
}

type Data = Omit<RequiredDataFromCollectionSlug<'glossary'>, '_status'>;

/** Publishes the hard words and their meanings. */
async function fillGlossary(req: PayloadRequest, terms: readonly SeedTerm[]): Promise<void> {
  const common = { collection: 'glossary', req, depth: 0 } as const;
  const published = { _status: 'published' } as const;
  const writer: Writer<Data, Partial<Data>> = {
    create: ({ locale, data }) => req.payload.create({ ...common, locale, data: { ...data, ...published } }),
    update: (id, { locale, data }) => req.payload.update({ ...common, id, locale, data: { ...data, ...published } }),
  };
  for (const { anchor, abbreviation, texts } of terms) {
    await publishInEach(writer, [
      { locale: 'vi', data: { anchor, abbreviation, ...texts.vi } },
      { locale: 'vi-simple', data: texts['vi-simple'] },
      { locale: 'en', data: texts.en },
    ]);
  }
}

/**
 * Fills in what every site has, demo or not: the communes and the list of languages. What is there already stays.
 * All of it or nothing.
 */
export async function seedBasics(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    await fillCommunes(req);
    await fillLanguages(req);
  });
}

/**
 * Fills an empty database with the demo content, published in each language that it has. When anybody has written
 * anything, even a draft, it does nothing. All of it or nothing.
 * @returns whether it filled the database
 */
export async function seedDemo(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['news', 'programmes', 'contacts', 'glossary'] as const).map((collection) => payload.count({ collection })),
  );
  if (counts.some(({ totalDocs }) => totalDocs > 0)) return false;
  await inTransaction(payload, async (req) => {
    await fillSite(req, demoContent.site);
    await fillGlossary(req, demoContent.glossary);
    const contacts = await fillContacts(req, demoContent.contacts);
    const programmes = await fillProgrammes(req, demoContent.programmes, contacts);
    await fillNews(req, demoContent.news, programmes);
  });
  return true;
}
