import type { TaskHandler } from 'payload';
import { isLocale, sourceLocale } from '../../i18n/locales';
import { isItemCollection } from '../collections/item-collections';

/**
 * Payload's own task forgets the language when it takes something back, and takes "all languages" for the source one.
 * This does what was asked when the schedule was made: it publishes or takes back one language, as the person who asked,
 * with the rights that this person has now.
 */
export const publishOnTime: TaskHandler<'schedulePublish'> = async ({ input, req }) => {
  const { payload } = req;
  const collection = input.doc?.relationTo;
  if (!input.doc || collection === undefined || !isItemCollection(collection))
    throw new Error('The schedule names no item.');
  const person = input.user?.value;
  const user = person
    ? await payload.findByID({ collection: 'users', id: typeof person === 'object' ? person.id : person, depth: 0 })
    : null;
  await payload.update({
    collection,
    id: Number(typeof input.doc.value === 'object' ? input.doc.value.id : input.doc.value),
    locale: typeof input.locale === 'string' && isLocale(input.locale) ? input.locale : sourceLocale,
    data: { _status: input.type === 'unpublish' ? 'draft' : 'published' },
    depth: 0,
    overrideAccess: user === null,
    ...(user ? { user: { ...user, collection: 'users' as const } } : {}),
  });
  return { output: {} };
};
