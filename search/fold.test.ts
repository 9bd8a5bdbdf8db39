import { describe, expect, it } from 'vitest';
import { foldText, toPlacedWords, toWords } from './fold';

describe('letters in search', () => {
  it.each([
    ['Hỗ trợ Đồng bào', 'ho tro dong bao'],
    ['Người Hrê ở Ƀa Na, Ơ̆ Ê̆ Ô̆ Ư̆', 'nguoi hre o ba na, o e o u'],
    ['ĐẶC BIỆT KHÓ KHĂN', 'dac biet kho khan'],
    [
      'Abih bang mơnuih-mơnam tơkeng rai rơngai laih anŭn mơdơ̆-mơđơr',
      'abih bang monuih-monam tokeng rai rongai laih anun modo-modor',
    ],
    ['Čč Ĕĕ Ĭĭ Ŏŏ Ŭŭ Ññ', 'cc ee ii oo uu nn'],
  ])('drops the marks of %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
    expect(foldText(text.normalize('NFC'))).toBe(folded);
  });

  it('takes all apostrophes for one', () => {
    expect(new Set(['K’bang', 'K‘bang', "K'bang", 'Kʼbang'].map(foldText)).size).toBe(1);
    expect(toWords('Kʼbang').map(({ bare }) => bare)).toEqual(toWords('Kbang').map(({ bare }) => bare));
  });

  it('takes both ways of placing a tone for one', () => {
    expect(toWords('hoà thuỷ')).toEqual(toWords('hòa thủy'));
    expect(toWords('hoà')).not.toEqual(toWords('hoa'));
  });

  it('parts words at everything that is neither letter nor digit', () => {
    const words = toWords('Quyết định 1719/QĐ-TTg,\u00a0“HTX”…').map(({ bare }) => bare);
    expect(words).toEqual(['quyet', 'dinh', '1719', 'qd', 'ttg', 'htx']);
  });

  it('reads past invisible letters', () => {
    expect(foldText('hỗ\u200b tr\u00adợ\ufeff')).toBe('ho tro');
  });

  it('knows where each word stands, decomposed or not', () => {
    for (const form of ['NFC', 'NFD']) {
      const text = 'Được hỗ trợ!'.normalize(form);
      expect(toPlacedWords(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
        'Được',
        'hỗ',
        'trợ',
      ]);
    }
  });
});
