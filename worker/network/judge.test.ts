import { describe, expect, it } from 'vitest';
import type { Whole } from './fetch-whole';
import { judge } from './judge';

const toWhole = (
  changes: Partial<Omit<Whole, 'body' | 'headers'>> = {},
  html = '<p>Bài</p></html>',
  own: object = {},
): Whole => ({
  status: 200,
  type: 'basic',
  url: 'https://tieng-lang.example/vi',
  redirected: false,
  headers: new Headers({ 'content-type': 'text/html; charset=utf-8', 'x-tieng-lang': 'document', ...own }),
  body: new TextEncoder().encode(html).buffer as ArrayBuffer,
  ...changes,
});

describe('an answer to a navigation', () => {
  it('of ours is a document, a missing one, or an error', () => {
    expect(judge(toWhole(), 'document')).toBe('document');
    for (const status of [404, 410]) expect(judge(toWhole({ status }), 'document')).toBe('missing');
    for (const status of [201, 206, 403, 500, 503]) expect(judge(toWhole({ status }), 'document')).toBe('error');
  });

  it('may end with spaces, and be long', () => {
    expect(judge(toWhole({}, `<p>${'x'.repeat(500)}</p></html>\n  `), 'document')).toBe('document');
    expect(judge(toWhole({}, '</html>'), 'document')).toBe('document');
  });

  it('that is a redirect is looked into, whatever else it says', () =>
    expect(judge(toWhole({ type: 'opaqueredirect', status: 0 }, '', { 'x-tieng-lang': '' }), 'document')).toBe(
      'redirect',
    ));

  it.each([
    ['without our marker, such as a captive portal’s', toWhole({}, undefined, { 'x-tieng-lang': '' })],
    ['of a tool', toWhole({}, undefined, { 'x-tieng-lang': 'tool' })],
    ['of another site', toWhole({ type: 'cors' })],
    ['that nobody can look into', toWhole({ type: 'opaque' })],
    ['that is no HTML', toWhole({}, undefined, { 'content-type': 'application/json; of=text/html' })],
    ['of a kind that only begins like HTML', toWhole({}, undefined, { 'content-type': 'text/html5' })],
    ['that does not say what it is', toWhole({}, undefined, { 'content-type': '' })],
    ['that came from elsewhere', toWhole({ redirected: true })],
    ['that was cut short', toWhole({}, '<p>Bà')],
    ['that was cut within its last tag', toWhole({}, '<p>Bài</p></html')],
    ['that is empty', toWhole({}, '')],
    ['whose end stands long before its end', toWhole({}, `</html>${'x'.repeat(70)}`)],
  ])('is somebody else’s: one %s', (_, whole) => expect(judge(whole, 'document')).toBe('foreign'));

  it('of a tool is judged by the tool’s marker', () => {
    expect(judge(toWhole({}, undefined, { 'x-tieng-lang': 'tool' }), 'tool')).toBe('document');
    expect(judge(toWhole(), 'tool')).toBe('foreign');
  });
});
