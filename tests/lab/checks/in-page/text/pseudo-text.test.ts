import { describe, expect, it } from 'vitest';
import { toPseudoText } from './pseudo-text';

describe('a text of the pseudo-language', () => {
  it('is 40% longer, give or take a letter', () => {
    for (const text of ['Tin mới', 'Hỏi ai', 'Chương trình mục tiêu quốc gia', 'What the law says of it']) {
      expect(Math.abs([...toPseudoText(text)].length - [...text].length * 1.4)).toBeLessThanOrEqual(1);
    }
  });

  it('has marks on every vowel and as many words as before', () => {
    const text = toPseudoText('Read and print');
    expect(text).not.toMatch(/[aeiouy]/i);
    expect(text.split(' ')).toHaveLength(3);
  });

  it('keeps numbers, addresses and the room between words', () => {
    expect(toPseudoText(' 1719/QĐ-TTg  a@b.vn https://x.vn/a ')).toBe(' 1719/QĐ-TTg  a@b.vn https://x.vn/a ');
  });
});
