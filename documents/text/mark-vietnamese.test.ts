import { describe, expect, it } from 'vitest';
import { markVietnamese } from './mark-vietnamese';

const mark = (inside: string) =>
  markVietnamese({ html: `<html lang="en"><body>${inside}</body></html>`, cuts: [] }).html.slice(22, -14);

describe('Vietnamese inside an English document', () => {
  it.each([
    ['<p>cooperative (hợp tác xã)</p>', '<p>cooperative (<span lang="vi">hợp tác xã</span>)</p>'],
    [
      '<p>socio-economic (kinh tế - xã hội)<br/>x</p>',
      '<p>socio-economic (<span lang="vi">kinh tế - xã hội</span>)<br/>x</p>',
    ],
    [
      '<p>Ask the Ban Dân tộc tỉnh Quảng Ngãi in the town.</p>',
      '<p>Ask the <span lang="vi">Ban Dân tộc tỉnh Quảng Ngãi</span> in the town.</p>',
    ],
    ['<b>Hỏi ai</b>', '<b><span lang="vi">Hỏi ai</span></b>'],
  ])('is marked: %s', (text, marked) => {
    expect(mark(text)).toBe(marked);
  });

  it.each([
    '<p>The communes of Sơn Hà and Trà Bồng are in Quảng Ngãi.</p>',
    '<p>Quảng Ngãi set the date, and each Trà Bồng team may see it.</p>',
    '<p lang="vi">Bà con hỏi cán bộ xã.</p>',
    '<ul lang="vi"><li><b>Bà con</b> hỏi ai</li></ul>',
    '<p title="hợp tác xã">A cooperative&#x27;s members can do that too.</p>',
    '<script type="application/ld+json">{"a":"hợp tác xã"}</script>',
  ])('is left alone: %s', (text) => {
    expect(mark(text)).toBe(text);
  });
});
