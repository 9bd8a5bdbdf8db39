import type { Locale } from '../../i18n/locales';
import type { Readable } from '../../channel/messages';
import { toReadable } from './document-facts';
import { describeShelf } from './document-store';
import { listPacks } from '../packs/pack-state';
import { localeOf } from '../routes';
import type { Surroundings } from '../surroundings';

/** Pages that are of no use to be listed: they stand in for others, or need the network. */
const isListed = ({ url }: Readable): boolean =>
  !/\/(?:offline|search)$/.test(url) && !/\/page\/\d+$/.test(url) && localeOf(url) !== null;

async function listPacked(s: Surroundings): Promise<readonly Readable[]> {
  const packs = (await listPacks(s)).filter(({ held }) => held.some(({ entry }) => entry.kind === 'shell'));
  return packs.flatMap(({ index }) =>
    index.map((entry) => ({ ...toReadable(entry.url, entry, 'pack'), kind: entry.kind })),
  );
}

/** Everything that can be read without a network, each address once, newest first. */
export async function listReadable(s: Surroundings, locale?: Locale): Promise<readonly Readable[]> {
  const [saved, packed, visited] = await Promise.all([
    describeShelf(s, 'saved'),
    listPacked(s),
    describeShelf(s, 'visited'),
  ]);
  // The first of an address that goes in last wins: saved over packed over visited.
  const byUrl = new Map([...visited, ...packed, ...saved].map((one) => [one.url, one]));
  const listed = [...byUrl.values()].filter((one) => isListed(one) && (!locale || one.locale === locale));
  return listed.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
}
