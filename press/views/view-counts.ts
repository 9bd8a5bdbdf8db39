import { z } from 'zod';
import { pruneViewIds, readViews, writeViews } from '../../content/queries/views';
import { toKey, type Address } from '../address';
import { getDocument } from '../keep/get-document';
import { logError } from '../log';
import { onceAProcess } from '../once-a-process';
import { parsePath } from '../answer/parse-path';
import type { ViewCounts } from '../answer/respond';
import { createViewCounter } from './view-counter';

/** How old a shown count may be, in milliseconds; it spares the database a question a request. */
const SHOWN_FOR_MS = 1_000;

/** Counts that are remembered at a time. */
const MOST_REMEMBERED = 5_000;

/** Batches between two prunings. */
const PRUNE_EVERY = 500;

interface Remembered {
  readonly until: number;
  readonly counts: Promise<ViewCounts>;
}

const remembered = onceAProcess('view-counts', () => new Map<string, Remembered>());

function createCounter() {
  let batches = 0;
  return createViewCounter(async (batch) => {
    await writeViews(batch);
    for (const { item } of batch) remembered.delete(item);
    remembered.delete('');
    batches += 1;
    if (batches % PRUNE_EVERY === 1) await pruneViewIds();
  });
}

const counter = onceAProcess('view-counter', createCounter);

/** What is counted together: an item in all its languages. */
const toItem = (address: Address): string => toKey(address).replace(/^[^/]*/, '');

/** A reading as a phone reports it. */
export const viewReport = z.object({
  path: z.string().max(400),
  offline: z.boolean(),
  id: z.uuid().transform((id) => id.toLowerCase()),
});

/** Counts one reading of a document that exists; others are passed over in silence. */
export async function countView({ path, id }: z.output<typeof viewReport>): Promise<void> {
  const address = parsePath(path);
  if (!address || (await getDocument(address))?.status !== 200) return;
  await counter.add({ item: toItem(address), id });
}

/** The counts that a document shows; zeros when they cannot be read, since no reader should wait for them. */
export async function countsFor(address: Address | null): Promise<ViewCounts> {
  const item = address ? toItem(address) : '';
  const now = Date.now();
  const known = remembered.get(item);
  if (known && known.until > now) return known.counts;
  const counts = readViews(item ? [item] : []).then(
    (read): ViewCounts => ({ document: read.counts.get(item) ?? 0, site: read.site }),
    (error: unknown) => {
      logError(error);
      return { document: 0, site: 0 };
    },
  );
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(item, { until: now + SHOWN_FOR_MS, counts });
  return counts;
}
