import { describe, expect, it } from 'vitest';
import type { Contact } from '../../model/contact';
import type { Picture } from '../../model/picture';
import { lexicalState, toMarks, type LexicalNode } from './lexical';
import { toNode, toParagraphNode, toState } from './test-support/raw';
import { listReferences, toBlocks, toId } from './to-blocks';
import { toInlines } from './to-inlines';

const picture = { id: 5 } as Picture;
const contact = { id: 6 } as Contact;
const references = { pictures: new Map([[5, picture]]), contacts: new Map([[6, contact]]) };

/** What a document shows of some nodes of the editor. */
const show = (...nodes: LexicalNode[]) => toBlocks(toState(...nodes), references);

const text = (words: string) => ({ type: 'text', text: words });
const listItem = (...children: LexicalNode[]): LexicalNode => ({ type: 'listitem', children });
const block = (fields: Record<string, unknown>): LexicalNode => ({ type: 'block', fields });

describe('a link', () => {
  const link = (url: unknown, type = 'link') => toInlines([{ type, fields: { url }, children: [toNode('Xem')] }]);

  it('leads where an editor sent it', () => {
    const expected = [{ type: 'link', href: 'https://a.vn/b', children: [text('Xem')] }];
    expect(link('https://a.vn/b')).toEqual(expected);
    expect(link('https://a.vn/b', 'autolink')).toEqual(expected);
    expect(toInlines([{ type: 'link', url: '/vi', children: [toNode('Nhà')] }])).toEqual([
      { type: 'link', href: '/vi', children: [text('Nhà')] },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//a.vn',
    7,
    null,
  ])('to %j is no link, but its words stay', (url) => {
    expect(link(url)).toEqual([text('Xem')]);
    expect(link(url, 'autolink')).toEqual([text('Xem')]);
  });

  it('without words is nothing that a finger could hit', () => {
    expect(toInlines([{ type: 'link', fields: { url: '/vi' }, children: [] }])).toEqual([]);
    expect(toInlines([{ type: 'link', fields: { url: '/vi' } }])).toEqual([]);
  });
});

describe('a line of text', () => {
  it('keeps bold and italic', () => {
    expect([0, 1, 2, 3, 4].map(toMarks)).toEqual([
      {},
      { bold: true },
      { italic: true },
      { bold: true, italic: true },
      {},
    ]);
    expect(toMarks('left')).toEqual({});
    expect(toMarks(undefined)).toEqual({});
    expect(toInlines([toNode('đậm', 1)])).toEqual([{ type: 'text', text: 'đậm', bold: true }]);
  });

  it('keeps breaks, and spaces for tabs, and the words of what it does not know', () => {
    const nodes = [toNode('a'), { type: 'tab' }, { type: 'linebreak' }, { type: 'mark', children: [toNode('b')] }];
    expect(toInlines(nodes)).toEqual([text('a'), text(' '), { type: 'line-break' }, text('b')]);
    expect(toInlines([toNode(''), { type: 'text' }, { type: 'unknown' }])).toEqual([]);
    expect(toInlines(undefined)).toEqual([]);
  });
});

describe('a body', () => {
  it('has its paragraphs, headings and quotes, and no empty ones', () => {
    const children = [toNode('a')];
    expect(
      show(
        { type: 'heading', tag: 'h2', children },
        { type: 'heading', tag: 'h3', children },
        { type: 'heading', tag: 'h1', children },
        { type: 'quote', children },
        toParagraphNode('a'),
        toParagraphNode(''),
        { type: 'made-by-another-release', children },
      ),
    ).toEqual([
      { type: 'heading', level: 2, children: [text('a')] },
      { type: 'heading', level: 3, children: [text('a')] },
      { type: 'heading', level: 2, children: [text('a')] },
      { type: 'quote', children: [text('a')] },
      { type: 'paragraph', children: [text('a')] },
      { type: 'paragraph', children: [text('a')] },
    ]);
  });

  it('is read as the studio keeps it, with what this release does not know', () => {
    const paragraph = { ...toParagraphNode('a'), version: 1, format: '', indent: 0, direction: null };
    const { root } = lexicalState.parse({ root: { type: 'root', children: [paragraph], version: 1 } });
    expect(toBlocks({ root }, references)).toEqual([{ type: 'paragraph', children: [text('a')] }]);
  });

  it('has lists, numbered where they are, and a list inside an item', () => {
    const inner: LexicalNode = { type: 'list', listType: 'bullet', children: [listItem(toNode('trong'))] };
    const nested = { type: 'list', ordered: false, items: [{ children: [text('trong')] }] };
    // The editor keeps a list inside a list in an item of its own; other tools keep it beside the item's words.
    const apart = [listItem(toNode('một')), listItem(inner)];
    const beside = [listItem(toNode('một'), inner)];
    for (const children of [apart, beside]) {
      expect(show({ type: 'list', listType: 'number', children })).toEqual([
        { type: 'list', ordered: true, items: [{ children: [text('một')], list: nested }] },
      ]);
    }
    expect(show({ type: 'list', listType: 'bullet', children: [listItem(inner)] })).toEqual([
      { type: 'list', ordered: false, items: [{ children: [], list: nested }] },
    ]);
  });

  it('has a numbered list by its tag too, and bears a list without items', () => {
    expect(show({ type: 'list', tag: 'ol' })).toEqual([{ type: 'list', ordered: true, items: [] }]);
    expect(show({ type: 'list', tag: 'ul', children: [{ type: 'listitem' }] })).toEqual([
      { type: 'list', ordered: false, items: [{ children: [] }] },
    ]);
  });

  it('has the facts and steps that say something', () => {
    const items = [{ text: ' một ' }, { text: ' ' }, { text: 7 }, null, 'hai', {}];
    expect(show(block({ blockType: 'key-facts', items }), block({ blockType: 'steps', items }))).toEqual([
      { type: 'key-facts', items: ['một'] },
      { type: 'steps', items: ['một'] },
    ]);
    expect(show(block({ blockType: 'steps', items: [] }), block({ blockType: 'steps', items: 'một' }))).toEqual([]);
    expect(show(block({ blockType: 'of-another-release', items }), { type: 'block' })).toEqual([]);
  });

  it('has the pictures and contacts that still exist', () => {
    expect(
      show(
        { type: 'upload', value: { id: 5 } },
        { type: 'upload', value: 99 },
        { type: 'upload' },
        block({ blockType: 'contact', contact: '6' }),
        block({ blockType: 'contact', contact: 99 }),
        block({ blockType: 'contact' }),
      ),
    ).toEqual([
      { type: 'picture', picture },
      { type: 'contact', contact },
    ]);
  });

  it('says what to fetch for it', () => {
    const state = toState(
      { type: 'upload', value: 5 },
      { type: 'upload' },
      { type: 'relationship', value: 8 },
      block({ blockType: 'contact', contact: { id: 6 } }),
      block({ blockType: 'contact' }),
      block({ blockType: 'steps', contact: 9 }),
      { type: 'block' },
      { type: 'paragraph', fields: { blockType: 'contact', contact: 10 } },
    );
    expect(listReferences(state)).toEqual({ pictures: [5], contacts: [6] });
  });
});

describe('what refers to something', () => {
  it.each([
    [7, 7],
    ['7', 7],
    [{ id: 7 }, 7],
    [{ id: '7' }, 7],
    ['7a', null],
    ['a7', null],
    ['', null],
    [{}, null],
    [null, null],
    [undefined, null],
  ])('%j is of the document %s', (value, id) => {
    expect(toId(value)).toBe(id);
  });
});

describe('a table', () => {
  const cell = (words: string, headerState = 0): LexicalNode => ({
    type: 'tablecell',
    headerState,
    children: [toParagraphNode(words)],
  });
  const row = (...children: LexicalNode[]): LexicalNode => ({ type: 'tablerow', children });

  it('has a head where every cell of its first row is one', () => {
    expect(show({ type: 'table', children: [row(cell('Tên', 1), cell('Số', 3)), row(cell('A'), cell('1'))] })).toEqual([
      { type: 'table', head: [[text('Tên')], [text('Số')]], rows: [[[text('A')], [text('1')]]] },
    ]);
  });

  it('has none where only a cell is, as at the left of every row, or where nothing says so', () => {
    const table = (first: LexicalNode) => show({ type: 'table', children: [row(first, cell('1'))] });
    const expected = [{ type: 'table', head: [], rows: [[[text('A')], [text('1')]]] }];
    expect(table(cell('A', 2))).toEqual(expected);
    expect(table({ type: 'tablecell', children: [toParagraphNode('A')] })).toEqual(expected);
  });

  it('has the paragraphs of a cell as lines, and words that stand in no paragraph', () => {
    const link = { type: 'link', fields: { url: '/vi' }, children: [toNode('c')] };
    const children = [toParagraphNode('a'), toNode('b'), link];
    expect(show({ type: 'table', children: [row({ type: 'tablecell', children })] })).toEqual([
      {
        type: 'table',
        head: [],
        rows: [
          [
            [
              text('a'),
              { type: 'line-break' },
              text('b'),
              { type: 'line-break' },
              { type: 'link', href: '/vi', children: [text('c')] },
            ],
          ],
        ],
      },
    ]);
  });

  it('is nothing without rows, and has no rows without cells', () => {
    expect(show({ type: 'table' }, { type: 'table', children: [row(), { type: 'tablerow' }] })).toEqual([]);
    expect(show({ type: 'table', children: [row(), row({ type: 'tablecell' })] })).toEqual([
      { type: 'table', head: [], rows: [[[]]] },
    ]);
  });
});
