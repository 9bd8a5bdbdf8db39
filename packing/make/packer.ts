import type { Locale } from '../../i18n/locales';
import { budgets } from '../../config/budgets';
import { measure } from '../store/chunk-files';
import { reportTooLong, writeText } from '../store/held';
import type { HeldChunk } from '../store/ledger';
import type { Packed } from './pack-document';

/** A chunk is filled up to here, in bytes; what is left is for the difference between estimate and truth. */
export const FULL = budgets.chunk - 4_000;

/** Puts documents into chunks one after the other, holding no more than one chunk's documents at a time. */
export interface Packer {
  add(packed: Packed): Promise<void>;
  /** Ends the chunk in hand. */
  flush(): Promise<void>;
  /** The chunks made so far, in order. */
  readonly made: readonly HeldChunk[];
}

/** Makes an empty packer. `nextId` names the next chunk. */
export function createPacker(locale: Locale, nextId: () => string): Packer {
  const made: HeldChunk[] = [];
  let waiting: Packed[] = [];
  let estimate = 0;

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    made.push(await writeText(locale, nextId(), waiting));
    waiting = [];
    estimate = 0;
  }

  return {
    made,
    flush,
    async add(packed) {
      const bytes = await measure(packed.document);
      if (bytes > FULL) return reportTooLong(packed.document.url);
      // Together documents weigh less than one by one: what they have in common travels once.
      if (estimate + bytes > FULL) estimate = await measure(waiting.map(({ document }) => document));
      if (estimate + bytes > FULL) await flush();
      waiting.push(packed);
      estimate += bytes;
    },
  };
}
