import { describe, expect, it } from 'vitest';
import { flatten } from './parse';
import { scanTags } from './scan-tags';
import { isWithinParserLimits } from './parser-limits';

const names = (html: string): string[] => [...scanTags(html)].map(({ name, isEnd }) => (isEnd ? `/${name}` : name));

describe('tags, as a browser sees them', () => {
  it('passes over comments, scripts and quoted values', () => {
    expect(names('<p title="<b>">a<!-- <i> --><script>"<u>"</script><br/></P>')).toEqual([
      'p',
      'script',
      '/script',
      'br',
      '/p',
    ]);
  });

  it('bears what is never closed', () => {
    expect(names('<p>a < b <!-- <i>')).toEqual(['p']);
    expect(names('<a href="x <p>')).toEqual(['a']);
    expect(names('<script><p>')).toEqual(['script']);
  });
});

describe('pages that would keep a parser busy', () => {
  it('leaves ordinary untidy pages to the standard parser', () => {
    expect(isWithinParserLimits(`<ul>${'<li><p>mục'.repeat(2000)}</ul>`)).toBe(true);
    expect(isWithinParserLimits(`<table>${'<tr><td>a<td>b'.repeat(2000)}</table>`)).toBe(true);
    expect(isWithinParserLimits(`<div>${'<p><font color=red>chữ</font></p>'.repeat(5000)}</div>`)).toBe(true);
  });

  it.each([
    ['deep', '<div>'.repeat(1000)],
    ['formatting left open', '<font size=1>'.repeat(500)],
    ['formatting left open in every paragraph', `${'<font size=1>'.repeat(50)}${'<p>x'.repeat(30_000)}`],
    ['closed only in comments', '<b><!--</b>-->'.repeat(500)],
    ['closed only in tables', '<b><table></b>'.repeat(500)],
  ])('finds those that are %s', (_, html) => expect(isWithinParserLimits(html)).toBe(false));

  it('opens them up and keeps their text', () => {
    const flat = flatten(`${'<div>'.repeat(1000)}<p>chữ</p>${'</div>'.repeat(1000)}`);
    expect(names(flat).length).toBeLessThanOrEqual(400);
    expect(flat).toContain('chữ');
  });
});
