import { z } from 'zod';
import { toId } from '../from-cms/to-blocks';
import type { ItemKind } from '../../i18n/paths';
import { publicRead, studio } from './studio';

const rawRedirect = z.object({ target: z.unknown() });
const rawTarget = z.object({ slug: z.string() });

/** Where the item that used to have this slug is now: its slug of today, or null. */
export async function findMoved(kind: ItemKind, slug: string): Promise<string | null> {
  const payload = await studio();
  const found = await payload.find({
    collection: 'redirects',
    where: { and: [{ collection: { equals: kind } }, { from: { equals: slug } }] },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const id = found.docs[0] ? toId(rawRedirect.parse(found.docs[0]).target) : null;
  if (id === null) return null;
  const target = await payload.findByID({
    ...publicRead,
    collection: kind,
    id,
    disableErrors: true,
    select: { slug: true },
  });
  return target ? rawTarget.parse(target).slug : null;
}
