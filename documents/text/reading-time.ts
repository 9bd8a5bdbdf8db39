import type { RichText } from '../../model/block';
import { toPlainText } from '../../model/plain-text';

/**
 * Written syllables that a slow reader takes in a minute. Vietnamese writes a space between syllables, English between
 * words; practised readers are about twice as fast, and those are not whom the number is for.
 */
const perMinute = 130;

/** Minutes that a text takes to read, rounded up; at least one. */
export function toReadingMinutes(body: RichText | null, summary = ''): number {
  const text = `${summary} ${body ? toPlainText(body.blocks) : ''}`;
  const count = text.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.ceil(count / perMinute));
}
