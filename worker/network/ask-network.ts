import { fetchWhole, type Whole } from './fetch-whole';
import { judge } from './judge';
import { toPath } from '../routes';
import type { Surroundings } from '../surroundings';

/** What the network says of a document. `none`: it failed, or what it gave is not ours. */
export type Verdict =
  | { readonly kind: 'document' | 'missing' | 'error'; readonly whole: Whole }
  | { readonly kind: 'moved'; readonly url: URL; readonly whole: Whole | null }
  | { readonly kind: 'none' };

const none: Verdict = { kind: 'none' };

/** What a redirect leads to: it must end at this site, and there be a document or a tool of ours. */
async function follow(s: Surroundings, path: string): Promise<Verdict> {
  const whole = await fetchWhole(s, path, { redirect: 'follow', cache: 'no-cache' });
  const url = new URL(whole.url);
  const arrived = { ...whole, redirected: false };
  if (url.origin !== s.origin) return none;
  if (judge(arrived, 'document') === 'document') return { kind: 'moved', url, whole: arrived };
  return judge(arrived, 'tool') === 'document' ? { kind: 'moved', url, whole: null } : none;
}

/**
 * Asks the network for a document. Never throws.
 * @param cache past what the browser itself keeps, unless that is just what is wanted
 */
export async function askNetwork(s: Surroundings, url: URL, cache: RequestCache = 'no-cache'): Promise<Verdict> {
  const asked = toPath(url) + url.search;
  try {
    const whole = await fetchWhole(s, asked, { redirect: 'manual', cache });
    const kind = judge(whole, 'document');
    if (kind === 'redirect') return await follow(s, asked);
    return kind === 'foreign' ? none : { kind, whole };
  } catch {
    return none;
  }
}
