import { describe, expect, it } from 'vitest';
import { buildPageOf } from '../test-support/fixtures';
import { renderAndParse } from '../test-support/parse';

describe('the page for when there is no network', () => {
  it.each(['vi', 'vi-simple', 'en', 'hre'] as const)(
    'leaves one empty place for what can be read, in %s',
    async (locale) => {
      const { html, $ } = await renderAndParse(buildPageOf('offline', locale));
      expect(html.split('<div data-readable=""></div>')).toHaveLength(2);
      expect($('[data-readable] + .none').text()).toContain($('.none b').text());
    },
  );

  it('is kept from search engines, and from the count of views', async () => {
    const { $ } = await renderAndParse(buildPageOf('offline'));
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('link[rel="canonical"], link[hreflang]')).toHaveLength(0);
    expect($('body').attr('data-view-path')).toBeUndefined();
  });

  it('tries again the address that was asked for, and leads home', async () => {
    const { $ } = await renderAndParse(buildPageOf('offline'));
    expect($('main .btn.strong').attr('href')).toBe('');
    expect($('main a[href="/vi"]')).toHaveLength(1);
  });
});

describe('what a document can say of network and phone', () => {
  it('stands in the offline document alone, hidden until there is something to say', async () => {
    const { $ } = await renderAndParse(buildPageOf('offline'));
    const lines = $('[data-lines][hidden] > [data-line]');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter('[hidden]')).toHaveLength(lines.length);
    expect($('[data-invitation][hidden]')).toHaveLength(1);
  });

  it('does not tell how old the document is that stands in for another', async () => {
    const { $ } = await renderAndParse(buildPageOf('offline'));
    expect($('[data-age]')).toHaveLength(0);
  });

  it('has an empty place in every other one, with the address of its words', async () => {
    const { $ } = await renderAndParse(buildPageOf('article'));
    expect($('.lines[role="status"]').text()).toBe('');
    expect($('.lines').attr('data-words')).toBe('/vi/offline');
    expect($('[data-line], [data-invitation]')).toHaveLength(0);
    expect($('[data-age]').text()).toBe('');
  });

  it('has no place in a draft', async () => {
    const { $ } = await renderAndParse(buildPageOf('article', 'vi', { isPreview: true }));
    expect($('.lines')).toHaveLength(0);
  });

  it.each(['article', 'programme', 'contacts'] as const)(
    'offers to save a page of the kind %s, once it works',
    async (kind) => {
      const { $ } = await renderAndParse(buildPageOf(kind));
      expect($('[data-save]')).toHaveLength(0);
      expect($('[data-enhance="save"][hidden] button').attr('aria-pressed')).toBe('false');
    },
  );

  it('offers to save neither lists nor drafts', async () => {
    for (const page of [buildPageOf('news-list'), buildPageOf('article', 'vi', { isPreview: true })]) {
      const { $ } = await renderAndParse(page);
      expect($('[data-enhance="save"]')).toHaveLength(0);
    }
  });
});
