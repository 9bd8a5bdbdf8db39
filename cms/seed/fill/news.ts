import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import { toLexical } from '../../rich-text/to-lexical';
import type { SeedNews, SeedText } from '../types';
import { publishInEach, type Writer } from './publish-in-each';

type Data = Omit<RequiredDataFromCollectionSlug<'news'>, '_status'>;

/** Publishes the news, each in the languages that it has. */
export async function fillNews(
  req: PayloadRequest,
  news: readonly SeedNews[],
  programmes: ReadonlyMap<string, number>,
): Promise<void> {
  const common = { collection: 'news', req, depth: 0 } as const;
  const published = { _status: 'published' } as const;
  const writer: Writer<Data, Partial<Data>> = {
    create: ({ locale, data }) => req.payload.create({ ...common, locale, data: { ...data, ...published } }),
    update: (id, { locale, data }) => req.payload.update({ ...common, id, locale, data: { ...data, ...published } }),
  };
  for (const { texts, programmeSlug, source, ...rest } of news) {
    const shared = { ...rest, source: source ?? {} };
    const programme = programmeSlug === null ? null : (programmes.get(programmeSlug) ?? null);
    await publishInEach(writer, [
      { locale: 'vi', data: { ...shared, programme, ...toFields(texts.vi) } },
      { locale: 'vi-simple', data: toFields(texts['vi-simple']) },
      ...(texts.en ? [{ locale: 'en' as const, data: toFields(texts.en) }] : []),
    ]);
  }
}

const toFields = ({ title, summary, body }: SeedText) => ({ title, summary, body: toLexical(body) });
