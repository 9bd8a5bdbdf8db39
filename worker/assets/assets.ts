import { findOtherVersion, getAsset } from './get-asset';
import { openStoredShell } from '../packs/pack-documents';
import type { StoredPack } from '../packs/pack-state';
import { within } from '../network/race';
import { limits, type Surroundings } from '../surroundings';

/**
 * Answers for a file. A missing one is a real 404, and what is somebody else's is a failure. A document that was handed
 * over may name a script that this phone never fetched: without a network, another version of it is better than none.
 */
export async function answerAsset(s: Surroundings, url: URL): Promise<Response> {
  const response = await getAsset(s, url.pathname, url.search);
  return response.ok || response.status === 404 ? response : ((await findOtherVersion(s, url.pathname)) ?? response);
}

/** Keeps the files that a page loads. Gives whether all of them are here; one that fails does not hinder the others. */
export async function cacheAssets(s: Surroundings, paths: readonly string[]): Promise<boolean> {
  const there = await Promise.all(
    paths.map(async (path) => (await getAsset(s, path).catch(() => Response.error())).ok),
  );
  return there.every(Boolean);
}

/** Fetches what the documents of a pack load and is not here yet. What fails is tried again with the next take. */
export async function cacheShellAssets(s: Surroundings, pack: StoredPack): Promise<void> {
  const shell = await openStoredShell(s, pack);
  if (shell) await within(s, limits.chunk, cacheAssets(s, shell.assets));
}
