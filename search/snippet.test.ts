import { describe, expect, it } from 'vitest';
import { makeSnippet, type SnippetPart } from './snippet';

const body = `Luật có hiệu lực từ ngày 1 tháng 7 năm 2024. ${'Bà con đọc kỹ rồi hỏi xã. '.repeat(20)}Nhà nước có chính sách hỗ trợ hợp tác xã mới thành lập. ${'Còn điều gì chưa rõ thì hỏi trưởng thôn. '.repeat(20)}`;

const toMarked = (parts: readonly SnippetPart[]): string =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('the piece of text shown with a result', () => {
  it('shows the place where the words stand, marked, whatever marks were typed', () => {
    const shown = toMarked(makeSnippet(body, 'ho tro'));
    expect(shown).toContain('chính sách [hỗ] [trợ] hợp tác xã');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
  });

  it('marks the start of a longer word for the last, half-typed one', () => {
    expect(toMarked(makeSnippet('Nhà nước hỗ trợ', 'ho tr'))).toBe('Nhà nước [hỗ] [trợ]');
  });

  it('stays near the length asked for', () => {
    const text = makeSnippet(body, 'hợp tác xã', 80)
      .map((part) => part.text)
      .join('');
    expect(text.length).toBeLessThanOrEqual(80 + '…  …'.length);
    expect(text.length).toBeGreaterThan(50);
  });

  it('shows the beginning when nothing was found in the text', () => {
    expect(toMarked(makeSnippet(body, 'khongco')).startsWith('Luật có hiệu lực')).toBe(true);
    expect(makeSnippet('', 'hỗ trợ')).toEqual([]);
    expect(toMarked(makeSnippet('Ngắn thôi.', ''))).toBe('Ngắn thôi.');
  });

  it('gives text as it is, never markup', () => {
    expect(toMarked(makeSnippet('a <b>hỗ trợ</b> & c', 'hỗ trợ'))).toBe('a <b>[hỗ] [trợ]</b> & c');
  });
});
