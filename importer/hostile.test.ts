import { describe, expect, it } from 'vitest';
import { fixture, linesOf, read, readOne, reasonOf } from './test-support';

const PAGE =
  '<html><head><title>Bài mẫu: Trang thử sức bền</title></head><body><h1>Bài mẫu: Trang thử sức bền</h1><p>18/08/2022 22:09</p>';
const TITLE = 'Bài mẫu: Dòng chữ làm tiêu đề\n\n18/08/2022 22:09\n\n';

/** Far more than it takes, even on a machine that is busy with other things; a pattern gone wild takes hours. */
const SECONDS = 30_000;

const filled = (piece: string, length = 1_000_000): string => piece.repeat(Math.floor(length / piece.length));

/** A number generator with a seed, so that a failure can be seen again. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor(state / 65_536) % below;
  };
}

describe('bad input is rejected with its reason', () => {
  it.each([
    ['', 'Tệp trống, không có chữ nào.'],
    [
      '<html><body><p>Một đoạn văn dài mà không có tiêu đề nào ở trên cả.</p></body></html>',
      'Không tìm thấy tiêu đề bài.',
    ],
    ['<html><head><title>Trang chủ</title></head><body></body></html>', 'Không tìm thấy tiêu đề bài.'],
    ['Trang chủ\nGiới thiệu\nLiên hệ\n\nTổng số lượt xem: 3155226', 'Không tìm thấy tiêu đề bài.'],
    ['<rss version="2.0"><channel><title>Bản tin</title></channel></rss>', 'Nguồn tin không có bài nào.'],
    [
      'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n',
      'Chưa đọc được tệp MHTML. Hãy lưu trang ở dạng HTML hoặc văn bản.',
    ],
    [filled('<p>x', 2_000_000), 'Trang có quá nhiều thẻ, không giống một trang tin.'],
    [
      'export const answer = {\n  value: 42,\n};\n\nfunction main(input) {\n  return input;\n}\n',
      'Không tìm thấy tiêu đề bài.',
    ],
  ])('%#', (input, reason) => expect(reasonOf(input)).toBe(reason));
});

describe('what a page may not bring along', () => {
  it('lets no script, style, frame or hidden text through', () => {
    const item =
      readOne(`${PAGE}<p>Đoạn văn <script>alert(1)</script>thứ nhất của bài, <b onclick="x()">đậm</b> và <a href="javascript:x()">nối</a>.</p>
      <iframe src="https://evil.example"></iframe><svg><script>x</script><text>vẽ</text></svg><p style="display:none">ẩn đi</p><p hidden>ẩn nữa</p><style>p{}</style>
      <img src="https://count.example/p.gif" width="1" height="1"><p>Đoạn văn thứ hai của bài, cũng khá dài.</p>`);
    expect(linesOf(item)).toEqual([
      'Đoạn văn thứ nhất của bài, đậm và nối.',
      'Đoạn văn thứ hai của bài, cũng khá dài.',
    ]);
    expect(item.pictures).toEqual([]);
    expect(JSON.stringify(item)).not.toMatch(/script|evil|onclick|vẽ|ẩn/);
  });

  it('opens no entities and follows no local links of a feed', () => {
    const [reading] = read(
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Bài mẫu &f; ngắn</title><link>file:///etc/passwd</link></item></channel></rss>',
    );
    expect(reading).toMatchObject({ item: { title: 'Bài mẫu &f; ngắn', source: { url: null } } });
  });
});

describe('hostile input ends in bounded time', () => {
  it.each(
    Object.entries({
      '10,000 nested elements': `${PAGE}${'<div>'.repeat(10_000)}<p>Chữ trong cùng.</p>${'</div>'.repeat(10_000)}`,
      'formatting left open': `${PAGE}${Array.from({ length: 500 }, (_, index) => `<font color=${index}>`).join('')}${filled('<p>x', 200_000)}`,
      'formatting closed in comments': PAGE + filled('<b a><!--</b>-->'),
      'brackets alone': PAGE + filled('<'),
      'tags never closed': PAGE + filled('<a '),
      'a comment never closed': `${PAGE}<!--${filled('x ')}`,
      'lists without end': PAGE + filled('<ul><li>', 400_000),
      'a table of large spans': `${PAGE}<table>${filled('<tr><td rowspan=30 colspan=30>a<td>b', 60_000)}</table>`,
      'data nested without end': `${PAGE}<script type="application/ld+json">${filled('{"@graph":[')}</script>`,
      'one line': filled('a', 4_000_000),
      'one line of words': TITLE + filled('chữ ', 4_000_000),
      'lines without words': filled('\n \n', 2_000_000),
      'dates and nothing else': TITLE + filled('18/08/2022 '),
      'clocks and weekdays': TITLE + filled('22:09 Thứ năm, '),
      'beginnings of dates': TITLE + filled('Ngày 18 tháng '),
      'open brackets': TITLE + filled('ABCD ('),
      definitions: TITLE + filled('Hợp tác xã (HTX) '),
      'list marks that fit no list': TITLE + filled('1. dòng\n'),
      names: TITLE + filled('Văn Mẫu\n', 300_000),
      'marks alone': filled('\u0301'),
      'entries never closed': `<rss><channel>${filled('<item><title>a</title>', 500_000)}`,
      'CDATA never closed': `<rss><channel><item><title>${filled('<![CDATA[')}`,
      'a deep description': `<rss><channel><item><title>Bài mẫu ngắn</title><description>${filled('<div>')}`,
    }),
  )('%s', (_, input) => {
    // The processor's own account: what else runs on the machine does not count.
    const start = process.cpuUsage();
    expect(read(input).length).toBeGreaterThan(0);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(SECONDS);
  });

  it('bears random bytes', () => {
    const random = seeded(20_221_818);
    for (let turn = 0; turn < 300; turn += 1) {
      const bytes = Uint8Array.from({ length: random(2000) }, () => random(256));
      expect(read(bytes).length).toBe(1);
    }
  });

  it('bears every sample cut off anywhere, and with bytes changed', () => {
    const random = seeded(7);
    for (const name of [
      'sharepoint.html',
      'old-table.html',
      'wordpress.html',
      'broken-rss.xml',
      'atom.xml',
      'saved-as-text.txt',
    ]) {
      const whole = fixture(name);
      for (let turn = 0; turn < 40; turn += 1) {
        expect(read(whole.subarray(0, random(whole.length))).length).toBeGreaterThan(0);
        const changed = Buffer.from(whole);
        for (let change = 0; change < 5; change += 1) changed[random(changed.length)] = 32 + random(95);
        expect(read(changed).length).toBeGreaterThan(0);
      }
    }
  });

  it('bears tags strewn at random', () => {
    const random = seeded(42);
    const pieces = [
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<td>',
      '</td>',
      '<ul>',
      '<li>',
      '</ul>',
      '<b>',
      '</b>',
      '<h2>',
      '<br>',
      '<img src=a.jpg>',
      'Một đoạn văn khá dài của bài. ',
      '18/08/2022 22:09',
      '- mục\n',
      'Văn Mẫu',
      '&nbsp;',
      '<!--',
      '-->',
      '<a href="x">',
      '</a>',
      '<sup>2</sup>',
      '<svg>',
      '<script>',
      '</script>',
    ];
    for (let turn = 0; turn < 200; turn += 1) {
      const body = Array.from({ length: random(80) }, () => pieces[random(pieces.length)] ?? '').join('');
      expect(read(PAGE + body).length).toBe(1);
    }
  });
});
