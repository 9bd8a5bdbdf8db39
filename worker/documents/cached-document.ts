import { readFacts, toReadable } from './document-facts';
import type { Whole } from '../network/fetch-whole';
import type { Readable } from '../../channel/messages';

/* A kept document carries what is known of it in headers of its own, so that body and knowledge never part. */
const at = 'x-tl-at';
const title = 'x-tl-title';
const updated = 'x-tl-updated';
const bytes = 'x-tl-bytes';

/** Headers of the journey, not of the document. */
const transport = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie', 'date', 'age'];

/** A document from the network as it is shown, and kept. `now`: when the network gave it. */
export function toCached({ status, headers, body }: Whole, now: number): Response {
  const own = new Headers(headers);
  for (const name of transport) own.delete(name);
  const facts = readFacts(new TextDecoder().decode(body));
  own.set(at, String(now));
  own.set(title, encodeURIComponent(facts.title));
  own.set(updated, facts.updatedAt ?? new Date(now).toISOString());
  own.set(bytes, String(body.byteLength));
  return new Response(body, { status, headers: own });
}

/** When the network last confirmed a kept document; 0 when that is not known. */
export const confirmedAt = (cached: Response): number => Number(cached.headers.get(at)) || 0;

/** Length of a kept answer's body; 0 when that is not known. */
export const bytesOf = (cached: Response): number => Number(cached.headers.get(bytes)) || 0;

/** What a list says of a kept document. */
export const describeCached = (url: string, cached: Response, source: Readable['source']): Readable =>
  toReadable(
    url,
    {
      title: decodeURIComponent(cached.headers.get(title) ?? '') || url,
      updatedAt: cached.headers.get(updated) ?? new Date(confirmedAt(cached)).toISOString(),
    },
    source,
  );
