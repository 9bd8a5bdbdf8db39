import { describe, expect, it } from 'vitest';
import { findDefinitions } from './abbreviations';

const meanings = (text: string): string[] =>
  findDefinitions(text).map(({ abbreviation, meaning }) => `${abbreviation}=${meaning}`);

describe('abbreviations that a text defines', () => {
  it.each([
    ['phát triển kinh tế tập thể, Hợp tác xã (HTX), từng bước', ['HTX=Hợp tác xã']],
    ['vùng Dân tộc thiểu số và miền núi (DTTS và MN); phát triển', ['DTTS=Dân tộc thiểu số', 'MN=miền núi']],
    ['đồng bào dân tộc thiểu số & miền núi (DTTS&MN)', ['DTTS=dân tộc thiểu số', 'MN=miền núi']],
    ['Sở Giáo dục và Đào tạo (GDĐT)', ['GDĐT=Giáo dục và Đào tạo']],
    ['phát triển kinh tế - xã hội (KT-XH)', ['KT-XH=kinh tế - xã hội']],
    ['Ủy ban nhân dân (sau đây gọi tắt là UBND) xã', ['UBND=Ủy ban nhân dân']],
    ['các HTX (Hợp tác xã) trong tỉnh', ['HTX=Hợp tác xã']],
    ['ngân sách trung ương (TW)', ['TW=trung ương']],
  ])('%s', (text, expected) => expect(meanings(text)).toEqual(expected));

  it.each(['Tổ chức Thương mại Thế giới (WTO)', 'ông Mẫu (PV)', 'xã, tạo hợp tác (HTX)', '(1) Phối hợp (2) Đào tạo'])(
    'proposes nothing where the initials do not match: %s',
    (text) => expect(findDefinitions(text)).toEqual([]),
  );

  it('proposes each once', () => {
    expect(meanings('Hợp tác xã (HTX) này và hợp tác xã (HTX) kia')).toEqual(['HTX=Hợp tác xã']);
  });
});
