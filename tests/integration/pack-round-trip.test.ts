import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../documents/render';
import type { RenderedDocument } from '../../documents/cut-marks';
import { buildArticle, buildPage, buildProgramme, toText } from '../../documents/test-support/builders';
import { buildPageOf, viewKinds } from '../../documents/test-support/fixtures';
import type { Page } from '../../documents/page';
import type { Shell } from '../../packs/format';
import { openShell, openText } from '../../packs/open-chunk';
import { putTogether } from '../../packs/put-together';
import { createShellBuilder } from '../../packs/shell-builder';

const locales = ['vi', 'vi-simple', 'en'] as const;
const base = { headers: {}, assets: [] };

interface Sample {
  readonly page: Page;
  readonly rendered: RenderedDocument;
}

const render = async (page: Page): Promise<Sample> => ({ page, rendered: await renderDocument(page) });

function pack(samples: readonly Sample[]) {
  const builder = createShellBuilder(base);
  const documents = samples.map(({ page, rendered }) => ({
    url: page.path,
    title: '',
    kind: 'page' as const,
    updatedAt: '',
    id: page.path,
    ...builder.add(page.view.kind, rendered.html, rendered.cuts),
  }));
  return { documents, shell: builder.build() };
}

function toChunk(id: string, content: unknown) {
  const raw = Buffer.from(JSON.stringify(content));
  return [{ id, rawBytes: raw.length }, new Uint8Array(gzipSync(raw, { level: 9 })).buffer] as const;
}

const articleOf = (changes: Parameters<typeof buildArticle>[0]) =>
  buildPage({ kind: 'article', article: buildArticle(changes) }, { path: '/vi/news/a' });

/** Everything about an item that may be there or not, each by itself and together with others. */
const articles = [
  {},
  { author: null },
  { revisedAt: '2026-11-20T08:00:00+07:00' },
  { summary: null },
  { summary: toText('Summary', 'en') },
  { picture: null },
  { body: null },
  { source: null },
  { source: { name: 'Báo', url: null }, sourceViews: null },
  { sourceViews: null },
  { programme: null },
  { terms: [] },
  { terms: [], programme: null },
  { isSample: true, isArchive: false },
  { isSample: true, author: null, summary: null, picture: null, programme: null },
  { title: toText('A title', 'en') },
] as const;

const programmes = [
  {},
  { status: 'ended', isSample: true },
  { status: 'not-confirmed', validFrom: null },
  { status: 'archive', validUntil: null },
  { validFrom: null, validUntil: null, checkedAt: null, checkedBy: null },
  { checkedBy: null, summary: null, legalBasis: [], terms: [] },
] as const;

describe.each(locales)('a pack in %s', (locale) => {
  it('gives every kind of document back byte for byte', async () => {
    const samples = await Promise.all(viewKinds.map((kind) => render(buildPageOf(kind, locale))));
    const { documents, shell } = pack(samples);
    const opened = await openText(...toChunk('front', { format: 1, documents }));
    const openedShell: Shell = await openShell(...toChunk('shell', shell));
    opened.documents.forEach((document, index) => {
      expect(putTogether(openedShell, document)).toBe(samples[index]?.rendered.html);
    });
  });
});

describe('what a release, a publication and a text cost', () => {
  it('a new style sheet, header and footer change no document', async () => {
    const samples = await Promise.all(
      [...articles.map(articleOf), ...viewKinds.map((kind) => buildPageOf(kind))].map(render),
    );
    const restyle = ({ page, rendered: { html, cuts } }: Sample): Sample => {
      const pieces: [RegExp, string][] = [
        [/<style>/, '<style>.new{color:red}'],
        [/<footer class="foot">/, '<footer class="foot new"><hr/>'],
        [/<header class="top">/, '<header class="new">'],
      ];
      let result = html;
      let moved = [...cuts];
      for (const [pattern, replacement] of pieces) {
        const found = pattern.exec(result);
        if (!found) throw new Error('Every document has a style, a header and a footer.');
        const by = replacement.length - found[0].length;
        const [start, end] = [found.index, found.index + found[0].length];
        result = result.slice(0, start) + replacement + result.slice(end);
        moved = moved.map((cut) => (cut >= end ? cut + by : cut));
      }
      return { page, rendered: { html: result, cuts: moved } };
    };
    expect(pack(samples.map(restyle)).documents).toEqual(pack(samples).documents);
  });

  it('a changed title changes only its document, and never the shell', async () => {
    const [one, other] = [articleOf({}), articleOf({ title: toText('Tên khác hẳn <b>') })];
    const rest = await Promise.all(
      programmes.map((changes) => render(buildPage({ kind: 'programme', programme: buildProgramme(changes) }))),
    );
    const [before, after] = [pack([await render(one), ...rest]), pack([await render(other), ...rest])];
    expect(after.shell).toEqual(before.shell);
    expect(after.documents.slice(1)).toEqual(before.documents.slice(1));
    expect(after.documents[0]).not.toEqual(before.documents[0]);
  });

  it('every combination of what may be missing has labels enough: no form needs a hash in its name', async () => {
    const pages = [
      ...articles.map(articleOf),
      ...programmes.map((changes) => buildPage({ kind: 'programme', programme: buildProgramme(changes) })),
      buildPage({ kind: 'home', lead: null, news: [], programmes: [] }),
      buildPage(
        { kind: 'news-list', list: { items: [], page: 1, pageCount: 1, total: 0 } },
        { path: '/vi/news/page/2' },
      ),
      buildPage({ kind: 'about', body: null }),
      buildPage({ kind: 'glossary', terms: [] }),
      buildPage({ kind: 'contacts', contacts: [], communes: [] }, { path: '/vi/contacts' }),
      ...viewKinds.map((kind) => buildPageOf(kind)),
      { ...articleOf({}), indexable: false, alternates: [] },
      { ...articleOf({}), menu: [], alternates: articleOf({}).alternates.slice(0, 2) },
    ];
    const { shell } = pack(await Promise.all(pages.map(render)));
    expect(Object.keys(shell.variants).filter((name) => name.includes('-', name.lastIndexOf('/')))).toEqual([]);
  });
});
