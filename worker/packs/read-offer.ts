import type { Locale } from '../../i18n/locales';
import type { Manifest } from '../../packs/format';
import { verifyManifest } from '../../packs/verify-manifest';
import { refuse, type Refusal } from '../../channel/messages';
import { fetchWhole, type Whole } from '../network/fetch-whole';
import { changePack, readPack, type StoredPack } from './pack-state';
import { readKey } from './public-key';
import { late, within } from '../network/race';
import { limits, type Surroundings } from '../surroundings';

export type Offer = { readonly ok: true; readonly pack: StoredPack; readonly manifest: Manifest } | Refusal;

/** The version below which a manifest is a replayed one. */
export const newestVersion = ({ manifest, offered }: StoredPack): number =>
  Math.max(manifest?.version ?? 0, offered?.version ?? 0);

function parse(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

/** Writes down that the site offers this manifest now: chunks that it names are as good as new. */
function note(s: Surroundings, offered: Manifest, etag: string | null): Promise<StoredPack> {
  const now = s.now();
  const urls = new Set(offered.chunks.map(({ url }) => url));
  return changePack(s, offered.locale, (pack) => {
    const held = pack.held.map((one) => (urls.has(one.entry.url) ? { ...one, at: now } : one));
    return { ...pack, offered, etag, held, syncedAt: new Date(now).toISOString() };
  });
}

async function judgeAnswer(s: Surroundings, pack: StoredPack, answer: Whole): Promise<Offer> {
  const { status, headers, body } = answer;
  if (status === 304 && pack.offered) {
    return { ok: true, pack: await note(s, pack.offered, pack.etag), manifest: pack.offered };
  }
  if (status === 404) return refuse('not-found');
  const value = status === 200 ? parse(body) : null;
  // A portal's page, a server in trouble: as good as no network.
  if (value === null) return refuse('offline');
  const key = await readKey(s);
  if (!key) return refuse('offline');
  const manifest = await verifyManifest(value, key);
  if (!manifest) return refuse('forged');
  if (manifest.locale !== pack.locale) return refuse('foreign');
  if (manifest.version < newestVersion(pack)) return refuse('older');
  return { ok: true, pack: await note(s, manifest, headers.get('etag')), manifest };
}

/** Asks the site what it offers of a language's pack: one conditional request. Refuses all that is not signed by it. */
export async function readOffer(s: Surroundings, locale: Locale): Promise<Offer> {
  const pack = await readPack(s, locale);
  const headers = pack.etag && pack.offered ? { 'If-None-Match': pack.etag } : undefined;
  const request = fetchWhole(s, `/packs/${locale}/manifest.json`, { cache: 'no-store', ...(headers && { headers }) });
  const answer = await within(s, limits.withoutCopy, request).catch((): typeof late => late);
  return answer === late ? refuse('offline') : judgeAnswer(s, pack, answer);
}
