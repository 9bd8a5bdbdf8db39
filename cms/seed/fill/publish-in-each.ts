import type { Locale } from '../../../i18n/locales';

/** One language's part of an item, with the fields that it is to have in that language. */
export interface Version<Data> {
  readonly locale: Locale;
  readonly data: Data;
}

/** How a collection's items are made and changed. */
export interface Writer<Data, Change> {
  readonly create: (version: Version<Data>) => Promise<{ readonly id: number }>;
  readonly update: (id: number, version: Version<Change>) => Promise<unknown>;
}

/**
 * Makes an item from its first version and publishes the others after it, one language at a time, as an editor would.
 * @returns the id of the new item
 */
export async function publishInEach<Data, Change>(
  writer: Writer<Data, Change>,
  [first, ...others]: readonly [Version<Data>, ...Version<Change>[]],
): Promise<number> {
  const { id } = await writer.create(first);
  for (const version of others) await writer.update(id, version);
  return id;
}
