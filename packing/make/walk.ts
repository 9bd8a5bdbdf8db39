import { setImmediate as breathe } from 'node:timers/promises';
import { listPackItems } from '../../content/queries/pack-items';
import type { Locale } from '../../i18n/locales';
import type { ShellBuilder } from '../../packs/shell-builder';
import { makeUnkept } from '../../press/keep/get-document';
import type { HeldChunk, Row } from '../store/ledger';
import { packDocument, type Packed } from './pack-document';
import { createPacker } from './packer';
import { toSubject } from '../plan/subjects';

/** The newest items, in two chunks apart from the rest: they are what a phone with little room takes. */
const NEWEST = 20;
const NEWEST_IN_ONE = 10;

/** What a walk over all news has found. */
export interface Walked {
  /** Ids of all that readers may see. */
  readonly seen: ReadonlySet<string>;
  /** New chunks, of the documents that are not in the pack as they are now; from the oldest to the newest. */
  readonly made: readonly HeldChunk[];
}

/**
 * Makes the document of every news item, one at a time, and puts those into new chunks that the pack holds in another
 * version or not at all. Of the archive no more than ids and hashes are in memory.
 * @param rows what the pack holds
 * @param meanwhile called between two items
 */
export async function walkNews(
  locale: Locale,
  shell: ShellBuilder,
  rows: ReadonlyMap<string, Row>,
  nextId: () => string,
  meanwhile: () => Promise<void>,
): Promise<Walked> {
  const packer = createPacker(locale, nextId);
  const seen = new Set<string>();
  const newest: Packed[] = [];
  const now = new Date().toISOString();
  for await (const batch of listPackItems('news', locale)) {
    for (const item of batch) {
      const subject = toSubject(item, locale);
      const made = await makeUnkept(subject.address);
      if (made?.status === 200) {
        const packed = packDocument(subject, made, shell, rows.get(subject.id), now);
        seen.add(subject.id);
        if (rows.get(subject.id)?.hash !== packed.row.hash) newest.push(packed);
        const oldest = newest.length > NEWEST ? newest.shift() : undefined;
        if (oldest) await packer.add(oldest);
      }
      // Readers come first: between two documents their requests are answered.
      await breathe();
      await meanwhile();
    }
  }
  for (const [place, packed] of newest.entries()) {
    if (place % NEWEST_IN_ONE === 0) await packer.flush();
    await packer.add(packed);
  }
  await packer.flush();
  return { seen, made: packer.made };
}
