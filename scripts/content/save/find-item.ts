import type { PayloadRequest } from 'payload';
import type { News } from '../../../cms/payload-types';
import type { Locale } from '../../../i18n/locales';

/** The parts of a source key: "u:…" tells the page's address, "t:…" its title and time. */
const partsOf = (key: string | null | undefined): { u: string | null; t: string | null } => ({
  u: /u:\w+/.exec(key ?? '')?.[0] ?? null,
  t: /t:\w+/.exec(key ?? '')?.[0] ?? null,
});

/**
 * The item that an earlier import made of the same source, in its newest version. The address decides; title and time
 * do where one of the two has no address: pages of different addresses may share both.
 */
export async function findImported(req: PayloadRequest, sourceKey: string, locale: Locale): Promise<News | null> {
  const wanted = partsOf(sourceKey);
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { or: [wanted.u, wanted.t].flatMap((part) => (part ? [{ sourceKey: { contains: part } }] : [])) },
    draft: true,
    locale,
    depth: 0,
    limit: 20,
    sort: 'id',
    req,
    overrideAccess: true,
  });
  const sameAddress = docs.find((news) => wanted.u !== null && partsOf(news.sourceKey).u === wanted.u);
  const oneWithout = docs.find(
    (news) => partsOf(news.sourceKey).t === wanted.t && (wanted.u === null || partsOf(news.sourceKey).u === null),
  );
  return sameAddress ?? oneWithout ?? null;
}
