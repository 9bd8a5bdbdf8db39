import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';
import type { SeedContact } from '../types';
import { publishInEach, type Writer } from './publish-in-each';
import { toDay } from './to-day';

type Data = Omit<RequiredDataFromCollectionSlug<'contacts'>, '_status'>;

/** Publishes the desks. @returns the id of each by its key */
export async function fillContacts(
  req: PayloadRequest,
  contacts: readonly SeedContact[],
): Promise<Map<string, number>> {
  const common = { collection: 'contacts', req, depth: 0 } as const;
  const published = { _status: 'published' } as const;
  const writer: Writer<Data, Partial<Data>> = {
    create: ({ locale, data }) => req.payload.create({ ...common, locale, data: { ...data, ...published } }),
    update: (id, { locale, data }) => req.payload.update({ ...common, id, locale, data: { ...data, ...published } }),
  };
  const ids = new Map<string, number>();
  for (const { key, order, phone, email, checkedAt, texts } of contacts) {
    const shared = { order, phone, email, checkedAt: toDay(checkedAt) };
    ids.set(
      key,
      await publishInEach(writer, [
        { locale: 'vi', data: { ...shared, ...texts.vi } },
        { locale: 'vi-simple', data: texts['vi-simple'] },
        { locale: 'en', data: texts.en },
      ]),
    );
  }
  return ids;
}
