import type { Verdict } from './ask-network';
import { keepAssets } from '../assets/assets';
import type { Copy } from '../documents/copy';
import { listAssets } from '../documents/document-facts';
import { forgetVisited, keepDocument } from '../documents/document-store';
import type { Whole } from './fetch-whole';
import { toKept } from '../documents/kept-document';
import { toPath } from '../routes';
import type { Surroundings } from '../surroundings';

async function keep(s: Surroundings, path: string, whole: Whole): Promise<void> {
  await keepDocument(s, path, toKept(whole, s.now()));
  await keepAssets(s, listAssets(new TextDecoder().decode(whole.body)));
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
    if (verdict.kind === 'moved' && verdict.whole) await keep(s, toPath(verdict.url), verdict.whole);
    if (verdict.kind !== 'document') return;
    s.reached.add(path);
    await keep(s, path, verdict.whole);
    const etag = verdict.whole.headers.get('etag');
    if (shown === 'offline' || (shown && etag !== shown.etag)) await s.tell({ type: 'newer', url: path }, clientId);
  } catch {
    // No room, or storage gone: what was kept stays, and the reader has the document anyway.
  }
}
