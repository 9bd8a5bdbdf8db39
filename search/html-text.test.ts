import { describe, expect, it } from 'vitest';
import { decodeEntities, findElements, readAttribute, toHtmlText } from './html-text';

describe('the words of a piece of HTML', () => {
  it('are what a reader hears, marks and all', () => {
    expect(toHtmlText('<p>Hỗ trợ <b>bà&#x27;con</b> &amp; xã</p><p>Dòng hai</p>')).toBe("Hỗ trợ bà'con & xã Dòng hai");
  });

  it('do not run together where lines end, nor come apart where a mark stands in a word', () => {
    expect(toHtmlText('<li>một</li><li>hai</li>ba<br/>bốn')).toBe('một hai ba bốn');
    expect(toHtmlText('H<b>T</b>X')).toBe('HTX');
  });

  it('leave out drawings', () => {
    expect(toHtmlText('<a><svg class="i"><path d="M1 2"/><title>x</title></svg>Gọi</a>')).toBe('Gọi');
  });

  it('keep as text what was written as text', () => {
    expect(toHtmlText('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe('<script>alert(1)</script>');
    expect(decodeEntities('&khong; &#0; &#x110000; &#272;')).toBe('&khong; &#0; &#x110000; Đ');
  });
});

describe('finding elements', () => {
  it('goes by depth, so that one inside another does not end it', () => {
    const html = '<div class="text"><div>trong</div>ngoài</div><div class="khac">sau</div>';
    expect(findElements(html, 'div', /class="text"/)).toEqual([
      { tag: '<div class="text">', inner: '<div>trong</div>ngoài' },
    ]);
  });

  it('takes names whole', () => {
    expect(findElements('<pre>a</pre><p>b</p>', 'p').map(({ inner }) => inner)).toEqual(['b']);
  });

  it('bears HTML that was cut off', () => {
    expect(findElements('<p>nửa chừng', 'p')).toEqual([{ tag: '<p>', inner: 'nửa chừng' }]);
  });

  it('reads attributes', () => {
    expect(readAttribute('<a href="/a?b&amp;c" data-lang="x" lang="vi">', 'href')).toBe('/a?b&c');
    expect(readAttribute('<a data-lang="x">', 'lang')).toBeNull();
  });
});
