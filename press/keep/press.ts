import { createHash } from 'node:crypto';
import type { ChangeClock, Moment } from './change-clock';
import type { DocumentStore, StoredDocument } from './store';

/** A document just made, with the scopes of content that it was made from. */
export interface MadeDocument {
  readonly body: string;
  /** Where packs cut the body (documents/cut-marks.ts); empty for what is in no pack. */
  readonly cuts: readonly number[];
  readonly status: number;
  readonly dependsOn: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Press {
  /** Gives the document of this key, made again only when something that it was made from has changed since. */
  get(key: string, make: () => Promise<MadeDocument>): Promise<StoredDocument>;
}

/** The entity tag of a document: of its text without the counts of views, weak since the wire compresses it. */
export function toEtag(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

function isFresh(document: StoredDocument, moment: Moment): boolean {
  // `latest` below `asOf` means that the database was restored to an older state.
  return document.asOf <= moment.latest && document.dependsOn.every((scope) => moment.changeOf(scope) <= document.asOf);
}

/** Joins a store and a change clock. Requests for the same stale document share one making of it. */
export function createPress(store: DocumentStore, clock: ChangeClock): Press {
  const making = new Map<string, { asOf: number; document: Promise<StoredDocument> }>();

  async function make(key: string, asOf: number, maker: () => Promise<MadeDocument>): Promise<StoredDocument> {
    const made = await maker();
    const document = { headers: {}, ...made, etag: toEtag(made.body), asOf };
    const newer = store.get(key);
    // A slow making that ends after a later one must not bring the old text back.
    if (!newer || newer.asOf <= asOf || newer.asOf > (await clock.now()).latest) store.set(key, document);
    return document;
  }

  return {
    async get(key, maker) {
      const moment = await clock.now();
      const kept = store.get(key);
      if (kept && isFresh(kept, moment)) return kept;
      const running = making.get(key);
      if (running && running.asOf >= moment.latest) return running.document;
      const document = make(key, moment.latest, maker).finally(() => {
        if (making.get(key)?.document === document) making.delete(key);
      });
      making.set(key, { asOf: moment.latest, document });
      return document;
    },
  };
}
