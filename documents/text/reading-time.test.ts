import { describe, expect, it } from 'vitest';
import { toExcerpt } from '../../model/excerpt';
import { toPlainText } from '../../model/plain-text';
import { toReadingMinutes } from './reading-time';
import { everyBlock } from '../test-support/fixtures';
import { toParagraph, toRichText } from '../test-support/builders';

describe('the words of a body', () => {
  it('are all there, whatever block they stand in', () => {
    const text = toPlainText(everyBlock().body?.blocks ?? []);
    for (const words of [
      'Chương trình phối hợp được ký',
      'Nghị quyết 120/2020/QH14',
      'Hộ gia đình',
      '1/7/2024',
      'Thông tin, tuyên truyền',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/\s{2}/);
  });

  it('are cut between words for a description', () => {
    expect(toExcerpt('một hai ba bốn', 9)).toBe('một hai…');
    expect(toExcerpt('ngắn', 9)).toBe('ngắn');
  });
});

describe('the time to read', () => {
  it('is told for slow readers, and never as nothing', () => {
    const long = toRichText([toParagraph('chữ '.repeat(261))]);
    expect(toReadingMinutes(long)).toBe(3);
    expect(toReadingMinutes(null)).toBe(1);
  });
});
