import { describe, expect, it } from 'vitest';
import { totalViewsMarker, viewsMarker } from '../config/view-markers';
import { fillNoCounts, putTogether } from './put-together';
import { createShellBuilder } from './shell-builder';

const base = { headers: {}, assets: [] };

/** A document with one own part in its first piece and, in its second, a summary or none. */
function make(css: string, title: string, summary: string | null) {
  const before = `<style>${css}</style><h1>`;
  const titleEnd = before.length + title.length;
  const piece = titleEnd + '</h1>'.length;
  const summaryStart = piece + '<p>'.length;
  const html = `${before}${title}</h1>${summary === null ? '' : `<p>${summary}</p>`}<hr>`;
  const cuts = [before.length, titleEnd, piece, -1];
  return { html, cuts: summary === null ? cuts : [...cuts, summaryStart, summaryStart + summary.length] };
}

const samples = [make('a', 'Một', null), make('a', 'Hai', 'tóm tắt'), make('a', 'Ba', ''), { html: 'x', cuts: [] }];

function pack(documents: readonly { html: string; cuts: readonly number[] }[]) {
  const builder = createShellBuilder(base);
  const packed = documents.map(({ html, cuts }) => ({ url: '/x', ...builder.add('article', html, cuts) }));
  return { packed, shell: builder.build() };
}

describe('a shell', () => {
  it('puts every document together as it was, also one that shares nothing', () => {
    const { packed, shell } = pack(samples);
    expect(packed.map((one) => putTogether(shell, one))).toEqual(samples.map(({ html }) => html));
    expect(packed[3]?.own).toEqual(['x']);
  });

  it('is the same whatever the order in which documents came', () => {
    const backwards = pack([...samples].reverse());
    expect(backwards.shell).toEqual(pack(samples).shell);
    expect(backwards.packed.reverse()).toEqual(pack(samples).packed);
  });

  it('takes a new style sheet without a change of any document', () => {
    const [old, renewed] = ['a', 'b'].map((css) => pack([make(css, 'Một', null), make(css, 'Hai', 'tóm')]));
    expect(renewed?.packed).toEqual(old?.packed);
    expect(renewed?.shell).not.toEqual(old?.shell);
  });

  it('keeps what older chunks use when only a few documents are rendered', () => {
    const { shell } = pack(samples);
    const builder = createShellBuilder(base, shell);
    const added = { url: '/x', ...builder.add('article', make('a', 'Bốn', null).html, make('a', 'Bốn', null).cuts) };
    expect(builder.build()).toEqual(shell);
    expect(putTogether(builder.build(), added)).toBe(make('a', 'Bốn', null).html);
  });

  it('never has to be fetched again for a publication: small things that are new to it go with their document', () => {
    const { shell } = pack(samples);
    const builder = createShellBuilder(base, shell);
    const { html, cuts } = make('other', 'Năm', null);
    const added = { url: '/x', ...builder.add('article', html, cuts) };
    expect(builder.build()).toEqual(shell);
    expect(putTogether(shell, added)).toBe(html);
  });

  it('grows by what is large, and leaves what older chunks use', () => {
    const { packed, shell } = pack(samples);
    const builder = createShellBuilder(base, shell);
    const { html, cuts } = make('x'.repeat(4_000), 'Sáu', null);
    const added = { url: '/x', ...builder.add('article', html, cuts) };
    expect(added.own).toEqual(['Sáu']);
    expect(putTogether(builder.build(), added)).toBe(html);
    expect(packed.map((one) => putTogether(builder.build(), one))).toEqual(samples.map((sample) => sample.html));
  });

  it('keeps what several kinds share only once', () => {
    const builder = createShellBuilder(base);
    const { html, cuts } = make('a', 'Một', null);
    builder.add('article', html, cuts);
    builder.add('programme', html, cuts);
    expect(builder.build().segments).toHaveLength(3);
  });

  it('refuses a document whose variant it does not know, or whose parts do not fit', () => {
    const { packed, shell } = pack(samples);
    const [own, variant] = [packed[0]?.own ?? [], packed[0]?.variant ?? ''];
    expect(() => putTogether(shell, { url: '/vi/a', variant: 'article 9.9', own })).toThrow('/vi/a');
    expect(() => putTogether(shell, { url: '/vi/a', variant: 'toString', own })).toThrow('/vi/a');
    expect(() => putTogether(shell, { url: '/vi/a', variant, own: [...own, 'more'] })).toThrow('/vi/a');
  });

  it('treats cuts that make no sense as none', () => {
    for (const cuts of [[1], [2, 1], [0, 99], [1.5, 2], [3, 4, 1, 2]]) {
      const builder = createShellBuilder(base);
      expect(builder.add('article', '<p>abc</p>', cuts)).toEqual({ variant: 'whole own', own: ['<p>abc</p>'] });
    }
  });

  it('tells apart two forms of one piece that only their wording tells apart', () => {
    const builder = createShellBuilder(base);
    const wordings = ['Một', 'Hai', 'Ba', 'Một'].map((word) => ({
      html: `<b>${word}</b><i>x</i>`,
      cuts: [] as number[],
    }));
    const documents = wordings.map(({ html }) => ({ html, cuts: [html.length - 5, html.length - 4] }));
    const packed = documents.map(({ html, cuts }) => ({ url: '/x', ...builder.add('article', html, cuts) }));
    const shell = builder.build();
    expect(packed.map((one) => putTogether(shell, one))).toEqual(documents.map(({ html }) => html));
    expect(new Set(packed.map(({ variant }) => variant)).size).toBe(3);
    expect(packed[3]?.variant).toBe(packed[0]?.variant);
  });

  it('sends a new piece of up to three thousand characters with its document, and a larger one with the shell', () => {
    const former = pack(samples).shell;
    for (const [length, isOwn] of [
      [3_000, true],
      [3_001, false],
    ] as const) {
      const builder = createShellBuilder(base, former);
      const html = `${'x'.repeat(length)}T`;
      const added = { url: '/x', ...builder.add('programme', html, [length, length + 1]) };
      expect(added.own).toEqual([isOwn ? html : 'T']);
      expect(putTogether(builder.build(), added)).toBe(html);
    }
  });

  it('lies by place, then by kind, so that what kinds have in common is together', () => {
    const builder = createShellBuilder(base);
    for (const kind of ['programme', 'article']) {
      const { html, cuts } = make('a', 'Một', 'tóm');
      builder.add(kind, html, cuts);
    }
    expect(Object.keys(builder.build().variants)).toEqual([
      'article/0/0.1',
      'programme/0/0.1',
      'article/1/0.1',
      'programme/1/0.1',
    ]);
  });

  it('carries the headers and scripts that it was begun with', () => {
    const own = { headers: { 'content-type': 'text/html' }, assets: ['/assets/enhancer.abc.js'] };
    expect(createShellBuilder(own).build()).toEqual({ format: 1, ...own, segments: [], variants: {} });
  });
});

describe('a document put together', () => {
  const shell = { format: 1 as const, ...base, segments: ['a', 'b', 'c'], variants: { 'x/0/f': [0, 1], 'x/1/g': [2] } };

  it('is segments with own parts between them, piece by piece', () => {
    expect(putTogether(shell, { url: '/a', variant: 'x f g', own: ['1'] })).toBe('a1bc');
    expect(putTogether(shell, { url: '/a', variant: 'x f own', own: ['1', '2'] })).toBe('a1b2');
  });

  it.each([
    ['too few own parts', 'x f', []],
    ['too many', 'x f', ['1', '2']],
    ['none for a piece that shares nothing', 'x own', []],
    ['no pieces at all', 'x', []],
    ['a piece that the shell has at another place', 'x g', []],
  ])('is refused with %s', (_, variant, own) =>
    expect(() => putTogether(shell, { url: '/a', variant, own })).toThrow('/a'),
  );

  it('says zero wherever a count of views goes: a phone without a network knows none', () => {
    const html = `<b>${viewsMarker}</b>${viewsMarker}<i>${totalViewsMarker}</i>${totalViewsMarker}`;
    expect(fillNoCounts(html)).toBe('<b>0</b>0<i>0</i>0');
  });
});
