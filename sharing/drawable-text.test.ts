import { describe, expect, it } from 'vitest';
import { toDrawableText } from './drawable-text';

describe('a text for the share picture', () => {
  it('keeps every letter of the languages of the site', () => {
    const text = 'Hỗ trợ “đồng bào” Ƀƀ Čč Ĕĕ Ĭĭ Ŏŏ Ŭŭ Ññ mơdơ̆ ê̆ ô̆ ư̆ ‘ ’ ʼ 1.500.000 ₫ – 50%';
    expect(toDrawableText(text)).toBe(text);
  });

  it('composes letters, which are drawn wrong when they come in parts', () => {
    expect(toDrawableText('Hỗ trợ ễ'.normalize('NFD'))).toBe('Hỗ trợ ễ'.normalize('NFC'));
  });

  it('leaves out what would have to be fetched from a font server', () => {
    expect(toDrawableText('📻 Nghe 中文 đài\u200d ☎️ xã')).toBe('Nghe đài xã');
    expect(toDrawableText('Ǻ Ṩ')).toBe('A S');
  });

  it('has single spaces only', () => {
    expect(toDrawableText(' \n Tin\u00a0\u00a0mới\t ')).toBe('Tin mới');
  });
});
