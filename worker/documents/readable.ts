import type { Locale } from '../../i18n/locales';
import type { Readable } from '../../channel/messages';
import { mainOf, toReadable } from './document-facts';
import { describeCache } from './document-store';
import { listPacks } from '../packs/pack-state';
import { localeOf } from '../routes';
import type { Surroundings } from '../surroundings';
import { findCopy } from './copy';

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
    describeCache(s, 'saved'),
    listPacked(s),
    describeCache(s, 'visited'),
  ]);
  // Of an address and of a day, saved comes before packed before visited, and what came last before what came first.
  const all = [...visited, ...packed, ...saved].filter((one) => isListed(one) && (!locale || one.locale === locale));
  const byUrl = new Map(all.map((one) => [one.url, one]));
  const listed = all.reverse().filter((one) => byUrl.get(one.url) === one);
  return listed.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}

/** The documents to search through, each with the HTML of its main part; one that cannot be opened is left out. */
export async function listTexts(s: Surroundings, locale: Locale) {
  const texts: (Readable & { readonly html: string })[] = [];
  for (const readable of await listReadable(s, locale)) {
    if (readable.source === 'visited') continue;
    const copy = await findCopy(s, readable.url);
    if (copy) texts.push({ ...readable, html: mainOf(await copy.response.text()) });
  }
  return texts;
}
