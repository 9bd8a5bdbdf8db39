import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../model/block';
import { openStudio, type Json, type TestStudio } from './studio-rest';

let studio: TestStudio;
let token: string;

beforeAll(async () => {
  studio = await openStudio();
  token = await studio.signIn('admin');
});
afterAll(() => studio.close());

const element = (type: string, extra: Json = {}): Json => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, text: 'chữ', format: 0, detail: 0, mode: 'normal', style: '' }],
  ...extra,
});
const bodyOf = (...children: Json[]): Json => ({ root: { ...element('root'), children } });
const linkTo = (url: unknown): Json =>
  element('paragraph', { children: [element('link', { version: 3, id: 'a', fields: { linkType: 'custom', url } })] });

const save = (body: unknown, query = '?draft=true') =>
  studio.rest('POST', `/news${query}`, { token, body: { title: 'Bài', body } });

describe('a body takes what the editor offers', () => {
  it('and keeps it', async () => {
    const { toLexical } = await import('../../cms/rich-text/to-lexical');
    const text = (words: string) => ({ type: 'text', text: words }) as const;
    const contact = await studio.payload.create({
      collection: 'contacts',
      data: { name: 'Ủy ban xã', _status: 'published' },
    });
    const blocks: Block[] = [
      { type: 'heading', level: 2, children: [text('Mục')] },
      { type: 'heading', level: 3, children: [text('Mục nhỏ')] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'đậm', bold: true },
          { type: 'line-break' },
          { type: 'text', text: 'nghiêng', italic: true },
          { type: 'link', href: '/vi/programmes/hop-tac-xa', children: [text('chương trình')] },
          { type: 'link', href: 'tel:+842553822', children: [text('gọi')] },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          { children: [text('một')], list: { type: 'list', ordered: true, items: [{ children: [text('trong')] }] } },
          { children: [text('hai')] },
        ],
      },
      { type: 'quote', children: [text('lời')] },
      { type: 'table', head: [[text('Xã')], [text('Tên cũ')]], rows: [[[text('Ba Xa')], [text('Ba Xa')]]] },
      { type: 'key-facts', items: ['Điều một', 'Điều hai'] },
      { type: 'steps', items: ['Bước một'] },
      {
        type: 'contact',
        contact: {
          id: contact.id,
          name: { text: '', lang: 'vi' },
          role: null,
          address: null,
          hours: null,
          note: null,
          phone: null,
          email: null,
          checkedAt: null,
        },
      },
    ];
    const answer = await studio.rest('POST', '/news?depth=0', {
      token,
      body: { title: 'Đủ loại', body: toLexical(blocks), _status: 'published' },
    });
    expect(answer.status, answer.text).toBe(201);
    const stored = await studio.payload.findByID({ collection: 'news', id: Number(answer.doc.id), depth: 0 });
    const written = JSON.stringify(stored.body);
    for (const part of [
      '"tag":"h2"',
      '"tag":"h3"',
      '"format":1',
      '"format":2',
      '"listType":"number"',
      '"headerState":1',
      'key-facts',
      '"Bước một"',
      '/vi/programmes/hop-tac-xa',
      'tel:+842553822',
    ]) {
      expect(written).toContain(part);
    }
    expect(written).toContain(`"contact":${contact.id}`);
  });

  it('opens in the editor', async () => {
    const { toLexical } = await import('../../cms/rich-text/to-lexical');
    const { bodyEditor } = await import('../../cms/rich-text/editor');
    const { editorConfigFactory, getEnabledNodes } = await import('@payloadcms/richtext-lexical');
    const { createHeadlessEditor } = await import('@payloadcms/richtext-lexical/lexical/headless');
    const { editorConfig } = await bodyEditor({
      config: studio.payload.config,
      isRoot: true,
      parentIsLocalized: false,
    });
    const editor = createHeadlessEditor({
      nodes: getEnabledNodes({
        editorConfig: editorConfig ?? (await editorConfigFactory.default({ config: studio.payload.config })),
      }),
    });
    const body = toLexical([
      { type: 'list', ordered: true, items: [{ children: [{ type: 'text', text: 'một' }] }] },
      { type: 'table', head: [[{ type: 'text', text: 'a' }]], rows: [[[{ type: 'text', text: 'b' }]]] },
      { type: 'steps', items: ['đi'] },
    ]);
    editor.setEditorState(editor.parseEditorState(JSON.stringify(body)));
    const types = editor
      .getEditorState()
      .toJSON()
      .root.children.map(({ type }) => type);
    expect(types).toEqual(['list', 'table', 'block']);
  });
});

describe('a body refuses, as a draft too, what the editor does not offer', () => {
  it.each([
    ['a node of another kind', bodyOf(element('horizontalrule'))],
    ['a heading of the first level', bodyOf(element('heading', { tag: 'h1' }))],
    ['a check list', bodyOf(element('list', { listType: 'check', tag: 'ul' }))],
    ['an inherited name', bodyOf(element('constructor'))],
    ['a block of another kind', bodyOf({ type: 'block', version: 2, format: '', fields: { blockType: 'code' } })],
    ['an upload of another kind', bodyOf({ type: 'upload', version: 3, format: '', relationTo: 'users', value: 1 })],
    [
      'a foreign node deep inside',
      bodyOf(
        element('list', {
          listType: 'bullet',
          tag: 'ul',
          children: [element('listitem', { children: [element('iframe')] })],
        }),
      ),
    ],
    ['a text that is none', bodyOf(element('paragraph', { children: [{ type: 'text', text: { toString: 1 } }] }))],
    ['a plain string', '<p>chữ</p>'],
    ['a list of nodes', [element('paragraph')]],
  ])('%s', async (_name, body) => {
    for (const query of ['', '?draft=true']) {
      const answer = await save(body, query);
      expect(answer.status, answer.text).toBe(400);
    }
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'http://',
    '',
    null,
    7,
  ])('a link to %j', async (url) => {
    expect((await save(bodyOf(linkTo(url)))).status).toBe(400);
  });

  it.each([
    'https://example.vn/a?b=c',
    'http://example.vn',
    '/vi/news/đường-mới',
    '#muc',
    'mailto:a@example.vn',
    'tel:+84-255.382',
  ])('but takes a link to %j', async (url) => {
    const answer = await save(bodyOf(linkTo(url)), '');
    expect(answer.status, answer.text).toBe(201);
    expect(JSON.stringify(answer.doc.body)).toContain(JSON.stringify(url));
  });
});
