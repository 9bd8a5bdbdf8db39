import { describe, expect, it } from 'vitest';
import words from '../messages/import/vi.json';
import { checkText } from './check-text';
import { findAbbreviations } from './find-abbreviations';
import { measureText } from './measure-text';
import { splitSentences } from './split-sentences';
import { officeWords } from './vi-simple';

describe('sentences', () => {
  it.each([
    ['Xã họp dân. Bà con đến đông.', ['Xã họp dân.', 'Bà con đến đông.']],
    ['Họp tại TP. Kon Tum cũ. Đến sớm!', ['Họp tại TP. Kon Tum cũ.', 'Đến sớm!']],
    ['Có 1.234 hộ. Mỗi hộ 2,5 ha.', ['Có 1.234 hộ.', 'Mỗi hộ 2,5 ha.']],
    ['Hai bên đã ký./.', ['Hai bên đã ký./.']],
    ['Ngô, khoai, sắn v.v. và rau.', ['Ngô, khoai, sắn v.v. và rau.']],
    ['“Bà con hỏi ai?” Hỏi trưởng thôn.', ['“Bà con hỏi ai?”', 'Hỏi trưởng thôn.']],
    ['Mang theo:\n- Thẻ\n2. Sổ\na) Giấy', ['Mang theo:', 'Thẻ', 'Sổ', 'Giấy']],
    ['\n \n—', []],
  ])('%j', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));

  it('ends in bounded time on a line of full stops', () => {
    const start = performance.now();
    splitSentences('a. '.repeat(300_000));
    splitSentences('.'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('measures', () => {
  it('counts syllables, as Vietnamese is written', () => {
    expect(measureText('Bà con dân tộc thiểu số. Hỏi xã.')).toEqual({
      sentences: 2,
      syllables: 8,
      averageSyllables: 4,
      longest: { text: 'Bà con dân tộc thiểu số.', syllables: 6 },
    });
  });

  it('is nought for nothing', () =>
    expect(measureText('')).toEqual({ sentences: 0, syllables: 0, averageSyllables: 0, longest: null }));

  it('counts the same in decomposed Unicode', () => {
    const text = 'Hợp tác xã giúp nhau làm ăn. Ai cũng vào được.';
    expect(measureText(text.normalize('NFD')).syllables).toBe(measureText(text).syllables);
  });
});

describe('abbreviations in a text', () => {
  it('finds each once, with their hyphens', () => {
    expect(findAbbreviations('HTX và DTTS&MN, KT-XH; HTX nữa. UBND')).toEqual(['HTX', 'DTTS', 'MN', 'KT-XH', 'UBND']);
  });

  it.each([
    'Nghị quyết số 88/2019/QH14',
    'Quyết định 1719/QĐ-TTg',
    'Chương II và XV',
    'HỘI NGHỊ KÝ KẾT CHƯƠNG TRÌNH',
    'Quét mã QR',
    'Bà Y Mẫu',
  ])('none in %s', (text) => expect(findAbbreviations(text)).toEqual([]));
});

const rules = (text: string, locale: 'vi' | 'vi-simple' | 'en' | 'hre', knownAbbreviations: string[] = []) =>
  checkText(text, { locale, knownAbbreviations }).map(({ rule }) => rule);

describe('hints for editors', () => {
  it('asks for easier words, the longest first', () => {
    const hints = checkText('Xã triển khai việc này cho đối tượng thụ hưởng.', {
      locale: 'vi-simple',
      knownAbbreviations: [],
    });
    expect(hints.map(({ suggestion }) => suggestion)).toEqual([
      'triển khai → làm',
      'đối tượng thụ hưởng → người được nhận',
    ]);
    expect(hints[0]).toMatchObject({
      rule: 'hardWord',
      messageKey: 'hints.hardWord',
      excerpt: expect.stringContaining('triển khai'),
    });
  });

  it('does not find a word inside another', () => expect(rules('Cá nhằmm.', 'vi-simple')).toEqual([]));

  it('leaves ordinary words alone in ordinary Vietnamese', () => {
    expect(rules('Hai bên phối hợp thực hiện.', 'vi')).toEqual([]);
    expect(rules('Kinh phí được giải ngân.', 'vi')).toEqual(['hardWord']);
  });

  it('asks for abbreviations to be explained', () => {
    expect(rules('HTX giúp nhau.', 'vi-simple')).toEqual(['unexplainedAbbreviation']);
    expect(rules('HTX giúp nhau.', 'vi-simple', ['HTX'])).toEqual([]);
  });

  it('asks for short sentences and paragraphs', () => {
    const long = `${Array.from({ length: 30 }, () => 'bà con').join(' ')}.`;
    expect(rules(long, 'vi-simple')).toEqual(['averageTooLong', 'longSentence']);
    expect(rules(`${'Bà con hỏi xã. '.repeat(20)}`, 'vi-simple')).toEqual(['longParagraph']);
  });

  it('asks for dates and numbers in full', () => {
    const hints = checkText('Ngày 17/8/2022, xã có 1234567 cây.', { locale: 'vi-simple', knownAbbreviations: [] });
    expect(hints.map(({ suggestion }) => suggestion)).toEqual(['ngày 17 tháng 8 năm 2022', '1.234.567']);
    expect(rules('Gọi 02553822000. Nghị quyết 88/2019/QH14.', 'vi-simple')).toEqual([]);
  });

  it('judges English by English words, and no language that nobody here reads', () => {
    expect(rules('Please obtain it prior to noon.', 'en')).toEqual(['hardWord', 'hardWord']);
    expect(rules('triển khai HTX', 'hre')).toEqual([]);
  });

  it('finds nothing in an easy text', () => {
    expect(
      rules(
        'Hợp tác xã là nhóm người cùng làm ăn. Ai từ mười tám tuổi cũng vào được. Bà con hỏi xã để biết thêm.',
        'vi-simple',
      ),
    ).toEqual([]);
  });

  it('has a sentence for each rule, and no word that is its own suggestion', () => {
    for (const sentence of Object.values(words.hints)) expect(sentence.length).toBeGreaterThan(10);
    for (const [word, easier] of Object.entries(officeWords)) expect(easier.split(/, /)).not.toContain(word);
    expect(Object.keys(officeWords).length).toBeGreaterThanOrEqual(60);
  });
});
