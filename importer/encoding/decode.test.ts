import { describe, expect, it } from 'vitest';
import { RejectedInput } from '../rejected-input';
import { decodeInput } from './decode';

const TEXT = 'Bà con thôn Mẫu họp tại nhà văn hóa, bàn việc trồng quế và giữ rừng đầu nguồn.';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const out = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(out.buffer);
  [...(mark ? '\ufeff' : ''), ...text].forEach((character, index) =>
    view.setUint16(index * 2, character.charCodeAt(0), littleEndian),
  );
  return out;
}

/** windows-1258 writes a tone mark as a character of its own, after its vowel. */
function windows1258(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
  };
  const letters: Readonly<Record<string, number>> = { ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0 };
  const codes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const parts = [...character.normalize('NFD')];
    const tone = parts.findLast((part) => part in marks);
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    codes.push(letters[base] ?? base.charCodeAt(0));
    if (tone) codes.push(marks[tone] ?? 0);
  }
  return Uint8Array.from(codes);
}

const reasonOf = (input: Uint8Array, contentType: string | null = null): string => {
  try {
    decodeInput(input, contentType);
  } catch (error) {
    return error instanceof RejectedInput ? error.reason : String(error);
  }
  return 'taken';
};

describe('text from bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(TEXT)])],
    ['decomposed UTF-8', Buffer.from(TEXT.normalize('NFD'))],
    ['UTF-16LE with a mark', utf16(TEXT, true, true)],
    ['UTF-16BE with a mark', utf16(TEXT, false, true)],
    ['UTF-16LE without one', utf16(`<html><head><title>x</title></head><body>${TEXT}`, true, false)],
    ['windows-1258 without a word of it', windows1258(TEXT)],
    [
      'UTF-8 that was read as windows-1252 and saved again',
      Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(TEXT))),
    ],
  ])('%s', (_, input) => {
    expect(decodeInput(input, null)).toContain(TEXT);
  });

  it('believes the declared encoding where the bytes are not UTF-8', () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>caf\xe9 \x96 th\xe9</p>', 'latin1');
    expect(decodeInput(latin, null)).toContain('café – thé');
    expect(decodeInput(Buffer.from('caf\xe9 ou th\xe9', 'latin1'), 'text/plain; charset=iso-8859-1')).toBe(
      'café ou thé',
    );
  });

  it('believes the bytes where they are UTF-8, whatever is declared', () => {
    expect(decodeInput(Buffer.from(`<meta charset="windows-1252">${TEXT}`), null)).toContain(TEXT);
  });

  it.each([
    ['nothing', bytes(), 'empty'],
    ['only spaces', Buffer.from(' \u00a0\n\t '), 'empty'],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'tooLarge'],
    ['a PDF', Buffer.from('%PDF-1.7 văn bản'), 'binary'],
    ['a Word file', Buffer.concat([bytes(0x50, 0x4b, 3, 4), Buffer.from('word/document.xml')]), 'binary'],
    ['zeros within text', Buffer.from(`${TEXT}\0\0${TEXT}`), 'binary'],
    ['an encoding that is not declared', Buffer.from('Ti\xeau \xf0\xe8 b\xe0i vi\xe9t', 'latin1'), 'encoding'],
    [
      'Vietnamese of an old font under a wrong label',
      Buffer.from(
        '<meta charset="windows-1252"><p>H\xe9i ngh\xde k\xfd k\xd5t ch\xad\xacng tr\xd7nh ph\xe8i h\xeep gi\xf7a Ban D\xa9n t\xe9c v\xb5 Li\xaan minh H\xeep t\xb8c x\xb7 t\xd8nh</p>',
        'latin1',
      ),
      'encoding',
    ],
  ])('refuses %s and says why', (_, input, reason) => {
    expect(reasonOf(input)).toBe(reason);
  });
});
