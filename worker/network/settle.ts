import type { Verdict } from './ask-network';
import { cacheAssets } from '../assets/assets';
import type { Copy } from '../documents/copy';
import { listAssets } from '../documents/document-facts';
import { forgetVisited, storeDocument } from '../documents/document-store';
import type { Whole } from './fetch-whole';
import { toCached } from '../documents/cached-document';
import { toPath } from '../routes';
import type { Surroundings } from '../surroundings';

async function store(s: Surroundings, path: string, whole: Whole): Promise<void> {
  await storeDocument(s, path, toCached(whole, s.now()));
  await cacheAssets(s, listAssets(new TextDecoder().decode(whole.body)));
}

/**
 * Keeps what the network said of a document, and tells the page when it shows an older one.
 * @param shown the copy that the page shows; null when it waits for the network, `offline` when it shows that document
 */
export async function settle(
  s: Surroundings,
  path: string,
  verdict: Verdict,
  shown: Copy | 'offline' | null,
  clientId?: string,
): Promise<void> {
  try {
    if (verdict.kind === 'missing') await forgetVisited(s, path);
    if (verdict.kind === 'moved' && verdict.whole) await store(s, toPath(verdict.url), verdict.whole);
    if (verdict.kind !== 'document') return;
    s.reached.add(path);
    await store(s, path, verdict.whole);
    const etag = verdict.whole.headers.get('etag');
    if (shown === 'offline' || (shown && etag !== shown.etag)) await s.tell({ type: 'newer', url: path }, clientId);
  } catch {
    // No room, or storage gone: what was kept stays, and the reader has the document anyway.
  }
}
