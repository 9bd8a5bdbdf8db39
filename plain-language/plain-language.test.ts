import { describe, expect, it } from 'vitest';
import words from '../messages/import/vi.json';
import { checkText } from './check-text';
import { findAbbreviations } from './find-abbreviations';
import { toHint } from './hint';
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
    ['Gặp ông Y. Bình ở xã. Hỏi PGS. TS. Lan.', ['Gặp ông Y. Bình ở xã.', 'Hỏi PGS. TS. Lan.']],
    ['Gặp (TS. Lan) và “ThS. Hoa”. Về!', ['Gặp (TS. Lan) và “ThS. Hoa”.', 'Về!']],
    ['Rau, củ v.v. Ai cũng trồng.', ['Rau, củ v.v. Ai cũng trồng.']],
    ['Họp xong. “Ai cũng vui.” 12 hộ đến.', ['Họp xong.', '“Ai cũng vui.”', '12 hộ đến.']],
    ['Đã ký ./. Bà con về!!! vui lắm', ['Đã ký ./.', 'Bà con về!!!', 'vui lắm']],
    ['Chờ… rồi đi. Chờ... Đi', ['Chờ…', 'rồi đi.', 'Chờ...', 'Đi']],
    ['Trang a.vn.b và 1.000.000 đồng', ['Trang a.vn.b và 1.000.000 đồng']],
    ['  • Một\n(3) Hai\n12. Ba\n123. Bốn\nđ) Năm\n– Sáu', ['Một', 'Hai', 'Ba', '123.', 'Bốn', 'Năm', 'Sáu']],
    ['Ngày 2.9 nghỉ. Ăn - chơi.', ['Ngày 2.9 nghỉ.', 'Ăn - chơi.']],
    ['1.5 ha là ít', ['1.5 ha là ít']],
  ])('%j', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));

  it('ends in bounded time on a line of full stops', () => {
    // The processor's time, since others may be at work on this machine.
    const start = process.cpuUsage();
    splitSentences('a. '.repeat(30_000));
    splitSentences('.'.repeat(100_000));
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
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

  it('names the first of the longest sentences, and an average to one decimal', () => {
    const measure = measureText('Một hai. Ba bốn. Năm.');
    expect(measure.longest).toEqual({ text: 'Một hai.', syllables: 2 });
    expect(measure.averageSyllables).toBe(1.7);
  });

  it('counts the same in decomposed Unicode', () => {
    const text = 'Hợp tác xã giúp nhau làm ăn. Ai cũng vào được.';
    expect(measureText(text.normalize('NFD')).syllables).toBe(measureText(text).syllables);
  });
});

describe('abbreviations in a text', () => {
  it('finds each once, with their hyphens', () => {
    expect(findAbbreviations('HTX và DTTS&MN, KT-XH; HTX nữa. UBND')).toEqual(['HTX', 'DTTS', 'MN', 'KT-XH', 'UBND']);
  });

  it('finds those that begin or end a line, that are long, and that stand among signs', () => {
    expect(findAbbreviations('UBND: (HĐND), và\nKT-XH-QP; MTTQVN.')).toEqual(['UBND', 'HĐND', 'KT-XH-QP', 'MTTQVN']);
    expect(findAbbreviations('HTX'.normalize('NFD'))).toEqual(['HTX']);
    // Twelve letters in capitals may be abbreviations; thirteen are a line that shouts.
    expect(findAbbreviations('UBND HĐND TW A')).toEqual(['UBND', 'HĐND', 'TW']);
    expect(findAbbreviations('UBND HĐND TWW')).toEqual(['UBND', 'HĐND', 'TWW']);
    expect(findAbbreviations('UBND HĐND 12 TWW KTXH')).toEqual([]);
  });

  it.each([
    'QĐ-TTgh',
    'A1B và HTX2 và 2HTX',
    'QĐ/TW',
    'Chương XL',
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

  it('does not find a word inside another', () => {
    expect(rules('Cá nhằmm.', 'vi-simple')).toEqual([]);
    expect(rules('Xnhằm mmục.', 'vi-simple')).toEqual([]);
  });

  it('asks once for each word, however it is written, and shows where', () => {
    const hints = checkText(
      'Bà con ở xã ta thấy việc này là quan trọng và đã\nTriển khai từ lâu để mọi người cùng biết mà làm theo. Nay triển khai.',
      { locale: 'vi-simple', knownAbbreviations: [] },
    ).filter(({ rule }) => rule === 'hardWord');
    expect(hints.map(({ suggestion, severity }) => [suggestion, severity])).toEqual([['triển khai → làm', 'advice']]);
    expect(hints[0]?.excerpt).toBe('Triển khai từ lâu để mọi người cùng');
  });

  it('shows some words on either side of a hard one, whole', () => {
    const hints = checkText('Hôm nay bà con trong cả xã ta cùng nhau triển khai việc làm đường bê tông về tận thôn.', {
      locale: 'vi-simple',
      knownAbbreviations: [],
    });
    expect(hints.map(({ excerpt }) => excerpt)).toContain(
      'trong cả xã ta cùng nhau triển khai việc làm đường bê tông về',
    );
  });

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

  it.each([
    ['vi-simple', 15, 22, 60, 'warning'],
    ['vi', 25, 45, 150, 'advice'],
    ['en', 20, 35, 120, 'advice'],
  ] as const)('lets %s have %i syllables a sentence on average, %i at most, %i a paragraph', (...limits) => {
    const [locale, average, sentence, paragraph, severity] = limits;
    const syllables = (count: number) => `${Array.from({ length: count }, () => 'ba').join(' ')}.`;
    // A short sentence beside a long one keeps the average low.
    const beside = (count: number) => `${syllables(count)}\n${'Ba.\n'.repeat(9)}`;
    const hintsOf = (text: string) => checkText(text, { locale, knownAbbreviations: [] });
    expect(hintsOf(syllables(average))).toEqual([]);
    expect(hintsOf(syllables(average + 1))).toMatchObject([
      { rule: 'averageTooLong', severity: 'warning', excerpt: `${average + 1}`, suggestion: `${average}` },
    ]);
    expect(hintsOf(beside(sentence))).toEqual([]);
    expect(hintsOf(beside(sentence + 1))).toMatchObject([
      { rule: 'longSentence', severity, excerpt: expect.stringMatching(/^ba ba/) },
    ]);
    const parts = (count: number) => `${'Ba. '.repeat(count)}`;
    expect(hintsOf(parts(paragraph))).toEqual([]);
    expect(hintsOf(parts(paragraph + 1))).toMatchObject([
      { rule: 'longParagraph', severity: 'advice', excerpt: expect.stringMatching(/^Ba\. Ba\./) },
    ]);
  });

  it('cuts what it shows to 120 letters', () => {
    const excerptOf = (words: string) => toHint('hardWord', 'advice', words);
    expect(excerptOf('a'.repeat(120))).toMatchObject({ excerpt: 'a'.repeat(120), suggestion: null });
    expect(excerptOf('a'.repeat(121)).excerpt).toBe(`${'a'.repeat(119)}…`);
    expect(excerptOf(`${'a'.repeat(118)} bcd`).excerpt).toBe(`${'a'.repeat(118)}…`);
  });

  it.each([
    ['17-8-2022', 'ngày 17 tháng 8 năm 2022'],
    ['07.08.2022', 'ngày 7 tháng 8 năm 2022'],
    ['31/12/2022', 'ngày 31 tháng 12 năm 2022'],
    ['1/1/2022', 'ngày 1 tháng 1 năm 2022'],
    ['12345', '12.345'],
    ['Năm 100000.', '100.000'],
  ])('%s is easier to read as %s', (text, easier) => {
    const hints = checkText(text, { locale: 'vi-simple', knownAbbreviations: [] });
    expect(hints).toMatchObject([{ severity: 'advice', suggestion: easier }]);
  });

  it.each([
    '32/1/2022',
    '0/1/2022',
    '1/13/2022',
    '1/0/2022',
    '117/8/2022',
    '17/8/20221',
    '17/8/2022/QH',
    'số 12345/QĐ',
    '1234',
    '01234567',
    '+84912345678',
    '1.23456',
    '12345.6',
  ])('%s is no date and no long number', (text) => expect(rules(text, 'vi-simple')).toEqual([]));

  it('says the same of a date or a number once, and of dates only in easy Vietnamese', () => {
    expect(rules('17/8/2022 và 17/8/2022, 12345 và 12345.', 'vi-simple')).toEqual(['shortDate', 'longNumber']);
    expect(rules('17/8/2022', 'vi')).toEqual([]);
    expect(checkText('17/8/2022: 1234567', { locale: 'en', knownAbbreviations: [] })).toMatchObject([
      { rule: 'longNumber', suggestion: '1,234,567' },
    ]);
  });

  it('reads decomposed Unicode like any other', () => {
    expect(rules('Xã triển khai.'.normalize('NFD'), 'vi-simple')).toEqual(['hardWord']);
  });

  it('warns of an abbreviation in easy Vietnamese and only advises in the others', () => {
    const severity = (locale: 'vi' | 'vi-simple' | 'en') =>
      checkText('HTX.', { locale, knownAbbreviations: [] }).map((hint) => hint.severity);
    expect([severity('vi-simple'), severity('vi'), severity('en')]).toEqual([['warning'], ['advice'], ['advice']]);
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
