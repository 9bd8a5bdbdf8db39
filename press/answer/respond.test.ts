import { describe, expect, it } from 'vitest';
import { totalViewsMarker, viewsMarker } from '../../config/view-markers';
import type { StoredDocument } from '../keep/store';
import { respond } from './respond';

const counts = { document: 1234, site: 56789 };

const stored = (changes: Partial<StoredDocument> = {}): StoredDocument => ({
  body: `<p>${viewsMarker} of ${totalViewsMarker}</p>`,
  cuts: [],
  status: 200,
  etag: 'W/"abc"',
  asOf: 1,
  dependsOn: [],
  headers: {},
  ...changes,
});

const ask = (document: StoredDocument, tag?: string, locale: 'vi' | 'en' = 'vi'): Response =>
  respond(
    new Request('https://vi-du.vn/vi', { headers: tag ? { 'If-None-Match': tag } : {} }),
    document,
    locale,
    counts,
  );

describe('a document that the browser has', () => {
  it.each(['W/"abc"', '"abc"', 'W/"old", W/"abc"', '*'])('is not sent again: %s', async (tag) => {
    const response = ask(stored(), tag);
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe('W/"abc"');
    expect(response.headers.get('cache-control')).toMatch(/max-age=0/);
  });

  it.each([undefined, '', 'W/"old"', 'abcd', 'W/"ab"'])('is sent when it is another one: %s', async (tag) => {
    const response = ask(stored(), tag);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toBe('');
  });

  it.each([404, 500])('is sent with its status when that is %d: an error is never “unchanged”', async (status) => {
    for (const tag of ['W/"abc"', '*']) {
      const response = ask(stored({ status }), tag);
      expect(response.status).toBe(status);
      expect(await response.text()).toContain('<p>');
    }
  });
});

describe('an answer', () => {
  it('shows counts of views as its language writes numbers', async () => {
    expect(await ask(stored()).text()).toBe('<p>1.234 of 56.789</p>');
    expect(await ask(stored(), undefined, 'en').text()).toBe('<p>1,234 of 56,789</p>');
  });

  it('says its language, that it is ours, and what it has of its own', () => {
    const { headers } = ask(stored({ headers: { 'Content-Type': 'application/rss+xml' } }), undefined, 'en');
    expect(headers.get('content-language')).toBe('en');
    expect(headers.get('x-tieng-lang')).toBe('document');
    expect(headers.get('content-type')).toBe('application/rss+xml');
  });
});
