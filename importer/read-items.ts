import { decodeInput } from './encoding/decode';
import { listEntries } from './feed/read-feed';
import { readHtml } from './html/read-html';
import type { Origin, Reading } from './item';
import { sayReason } from './messages';
import { readPlain } from './plain/read-plain';
import { RejectedInput } from './rejected-input';
import { settleItem, type RawItem } from './settle';
import { detectShape } from './shape';

/** A page that exhausts the stack is hostile, not ours to fail on. */
const isExhausted = (error: unknown): boolean => error instanceof RangeError;

function attempt(entry: string | null, read: () => RawItem): Reading {
  try {
    return { entry, item: settleItem(read()) };
  } catch (error) {
    if (error instanceof RejectedInput) return { entry, rejected: error.message };
    if (isExhausted(error)) return { entry, rejected: sayReason('tooDeep') };
    throw error;
  }
}

/**
 * Reads the news items of one input: one for a page, one for each entry of a feed. Nothing is thrown for bad input;
 * what cannot be taken comes back with its reason in Vietnamese.
 */
export function readItems(bytes: Uint8Array, origin: Origin): Reading[] {
  try {
    const text = decodeInput(bytes, origin.contentType);
    const shape = detectShape(text);
    if (shape === 'mhtml') throw new RejectedInput('mhtml');
    if (shape === 'feed') return listEntries(text, origin.url).map(({ entry, read }) => attempt(entry, read));
    return [attempt(null, () => (shape === 'html' ? readHtml(text, origin.url) : readPlain(text, origin.url)))];
  } catch (error) {
    if (error instanceof RejectedInput) return [{ entry: null, rejected: error.message }];
    if (isExhausted(error)) return [{ entry: null, rejected: sayReason('tooDeep') }];
    throw error;
  }
}
