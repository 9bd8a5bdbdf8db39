import { describe, expect, it } from 'vitest';
import { toLexical } from '../../../cms/rich-text/to-lexical';
import { hashFields, type Fields } from './fields';
import { mergeFields } from './merge';
import { readRecords, writeRecord, type ImportRecord } from './record';

const body = (text: string) =>
  toLexical([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text },
        { type: 'link', href: 'https://a.example/', children: [{ type: 'text', text: 'nối' }] },
      ],
    },
  ]);
const found: Fields = {
  title: 'Bài mẫu',
  summary: null,
  body: body('Nội dung.'),
  author: 'Văn Mẫu',
  publishedAt: '2022-08-18T22:09:00+07:00',
  source: { name: null, url: null },
};
const last: ImportRecord = { content: 'x', fields: hashFields(found), held: false };

describe('a source that changed', () => {
  it('is written where it changed, and nothing else is', () => {
    expect(mergeFields({ ...found, author: 'Thu Mẫu' }, found, last)).toEqual({
      write: { author: 'Thu Mẫu' },
      isEdited: false,
    });
  });

  it('leaves alone what only an editor changed, and says that an editor did', () => {
    const edited = { ...found, summary: 'Tóm tắt của biên tập.' };
    expect(mergeFields({ ...found, author: 'Thu Mẫu' }, edited, last)).toEqual({
      write: { author: 'Thu Mẫu' },
      isEdited: true,
    });
  });

  it('is not taken for an edit because of ids, spaces or the way a time is written', () => {
    const stored = { ...found, title: 'Bài mẫu ', body: body('Nội dung.'), publishedAt: '2022-08-18T15:09:00.000Z' };
    expect(mergeFields(found, stored, last)).toEqual({ write: {}, isEdited: false });
    expect(mergeFields(found, { ...found, body: body('Nội dung khác.') }, last).isEdited).toBe(true);
  });

  it('fills a language that has no text, and of what all share only what is empty', () => {
    const other: Fields = {
      title: '',
      summary: null,
      body: null,
      author: 'Người khác',
      publishedAt: null,
      source: { name: null, url: null },
    };
    expect(mergeFields(found, other, null)).toMatchObject({
      write: { title: 'Bài mẫu', publishedAt: found.publishedAt },
      isEdited: false,
    });
    expect(mergeFields(found, other, null).write).not.toHaveProperty('author');
  });
});

describe('what an item remembers of its imports', () => {
  it('is kept for each language on its own, and nonsense counts as nothing', () => {
    const both = writeRecord(writeRecord(null, 'vi', last), 'en', { ...last, content: 'y' });
    expect(Object.entries(readRecords(both)).map(([locale, { content }]) => [locale, content])).toEqual([
      ['vi', 'x'],
      ['en', 'y'],
    ]);
    expect(readRecords('{"vi":1}')).toEqual({});
    expect(readRecords('không')).toEqual({});
  });
});
