import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../i18n/locales';
import { own, nextPiece, takeMarks, toLabel } from './cut-marks';
import type { Page } from './page';
import { renderDocument } from './render';
import { buildArticle, buildPage, toText } from './test-support/builders';
import { buildPageOf, viewKinds } from './test-support/fixtures';

const locales: readonly Locale[] = ['vi', 'vi-simple', 'en', 'hre'];

/** Renders with components that set no marks at all. */
async function renderWithoutMarks(page: Page): Promise<string> {
  vi.resetModules();
  vi.doMock('./cut-marks', async (original) => ({
    ...(await original<object>()),
    own: (text: unknown) => text,
    nextPiece: () => '',
    ownMarks: { opening: '', closing: '' },
  }));
  const { renderDocument: render } = await import('./render');
  return (await render(page)).html;
}

afterEach(() => {
  vi.doUnmock('./cut-marks');
  vi.resetModules();
});

describe('a document as it leaves', () => {
  it.each(viewKinds)('is as if there were no marks: %s', async (kind) => {
    for (const locale of locales) {
      const { html, cuts } = await renderDocument(buildPageOf(kind, locale));
      expect(html).toBe(await renderWithoutMarks(buildPageOf(kind, locale)));
      expect(html).not.toMatch(/[\uFDD0-\uFDEF]/);
      expect(cuts.length).toBeGreaterThan(10);
    }
  });

  it('is not confused by marks in what an editor wrote', async () => {
    const wild = (text: string) =>
      buildPage({
        kind: 'article',
        article: buildArticle({ title: toText(`Họp${text} làng`), author: `${text}Văn Yên${text}` }),
      });
    const plain = await renderDocument(wild(''));
    for (const text of ['\uFDD0', '\uFDD1', '\uFDD1\uFDD0', '\uFDD2\uFDE3', '\uFDEF']) {
      expect(await renderDocument(wild(text))).toEqual(plain);
    }
  });
});

describe('marks', () => {
  it('give the places of own parts and of pieces, in the text without them', () => {
    const marked = `<h1>${own('Họp')}</h1>${nextPiece(2)}<p>${own('')}</p>`;
    expect(takeMarks(marked)).toEqual({ html: '<h1>Họp</h1><p></p>', cuts: [4, 7, 12, -3, 15, 15] });
  });

  it('inside an own part count for nothing', () => {
    expect(takeMarks(own(`a${own('b')}${nextPiece()}c`))).toEqual({ html: 'abc', cuts: [0, 3] });
  });

  it('that do not match leave the text, and no cuts', () => {
    for (const marked of ['a\uFDD0b', 'a\uFDD1b', 'a\uFDD1\uFDD0b', '\uFDD0a\uFDD1b\uFDD1']) {
      expect(takeMarks(marked)).toEqual({ html: marked.replace(/[\uFDD0\uFDD1]/g, ''), cuts: [] });
    }
  });

  it('have one label for each combination of answers', () => {
    expect([toLabel(), toLabel(true), toLabel('', 'x'), toLabel(1, null, 3)]).toEqual([0, 1, 2, 5]);
  });
});
