import { describe, expect, it } from 'vitest';
import { guessLanguages } from './guess-language';

describe('the language of a text', () => {
  it.each([
    'Bà con hỏi cán bộ xã trước tiên.',
    'Sở Dân tộc và Tôn giáo',
    'Tổng lượt xem: 12',
    'Chương trình mục tiêu quốc gia 2026–2035',
    'The office (Ban Dân tộc tỉnh Quảng Ngãi)',
  ])('is Vietnamese: %s', (text) => {
    expect(guessLanguages(text)).toContain('vi');
  });

  it.each(['What the law says, and who it is for', 'This page is not in your language yet.'])(
    'is English: %s',
    (text) => {
      expect(guessLanguages(text)).toEqual(['en']);
    },
  );

  it.each([
    'Sơn Hà',
    'Quảng Ngãi, Sơn Tây Thượng, Trà Bồng',
    'English',
    'HTX',
    'in to ra',
    'Nguyễn Văn An',
    'Mơnuih-mơnam tơkeng rai rơngai laih anŭn mơdơ̆-mơđơr.',
    '12/2026',
  ])('is not said of names, single words and other languages: %s', (text) => {
    expect(guessLanguages(text)).toEqual([]);
  });

  it('takes an English sentence with Vietnamese names for English', () => {
    expect(guessLanguages('The communes of Sơn Hà and Trà Bồng are in Quảng Ngãi.')).toEqual(['en']);
  });

  it('reads letters that are put together from several signs', () => {
    expect(guessLanguages('Bà con hỏi cán bộ xã'.normalize('NFD'))).toEqual(['vi']);
  });
});
