import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import type { SeedTerm } from '../types';
import { publishInEach, type Writer } from './publish-in-each';

type Data = Omit<RequiredDataFromCollectionSlug<'glossary'>, '_status'>;

/** Publishes the hard words and their meanings. */
export async function fillGlossary(req: PayloadRequest, terms: readonly SeedTerm[]): Promise<void> {
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
