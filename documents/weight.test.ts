import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { css } from './generated/assets';
import { renderDocument } from './render';
import { buildArticle, buildCommune, buildPage, buildTerms, toParagraph, toRichText } from './test-support/builders';
import { buildPageOf, viewKinds } from './test-support/fixtures';

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

/** As long as a page of the old portal is: 3,300 characters in six long paragraphs. */
const longParagraph = (number: number): string =>
  Array.from(
    { length: 5 },
    (_, index) =>
      `Đoạn ${number}, ý ${index + 1}: hai đơn vị phối hợp thông tin, đào tạo và kiểm tra việc thực hiện ở vùng DTTS và MN (${number * 7 + index}).`,
  ).join(' ');

describe('what a document weighs on the way to a phone', () => {
  it('is at most 4.8 kB for the looks of all of them', () => {
    expect(css.length).toBeGreaterThan(5_000);
    expect(weigh(css)).toBeLessThan(4_800);
  });

  it('is at most 9.5 kB for an item like those of the old portal', async () => {
    const body = toRichText(Array.from({ length: 6 }, (_, index) => toParagraph(longParagraph(index + 1))));
    const article = buildArticle({ body, picture: null, terms: buildTerms() });
    const { html } = await renderDocument(buildPage({ kind: 'article', article }, { path: '/vi/news/a' }));
    expect(weigh(html)).toBeLessThan(9_500);
  });

  it.each(viewKinds)('is at most 12 kB for a page of the kind %s', async (kind) => {
    expect(weigh((await renderDocument(buildPageOf(kind))).html)).toBeLessThan(12_000);
  });

  it('is at most 14 kB for the desks with all 96 communes', async () => {
    const syllables = ['Sơn', 'Trà', 'Ba', 'Đức', 'Hành', 'Bình', 'Tịnh', 'Nghĩa', 'Long', 'Phổ'];
    const toName = (number: number) => `${syllables[number % 10]} ${syllables[Math.floor(number / 10) % 10]}`;
    const communes = Array.from({ length: 96 }, (_, index) =>
      buildCommune({
        code: String(21_025 + index * 7),
        name: toName(index),
        formerUnits: [toName(index * 3), toName(index * 7 + 1), toName(index * 11 + 2)].map((name) => `Xã ${name}`),
      }),
    );
    expect(weigh((await renderDocument(buildPage({ kind: 'contacts', contacts: [], communes }))).html)).toBeLessThan(
      14_000,
    );
  });
});
