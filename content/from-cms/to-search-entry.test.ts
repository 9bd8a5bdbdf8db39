import { describe, expect, it } from 'vitest';
import { toNews, toParagraphNode, toProgrammeDocument, toState } from './test-support/raw';
import { toCommuneEntry, toContactEntry, toNewsEntry, toProgrammeEntry, toTermEntry } from './to-search-entry';

const text = (words: string) => ({ text: words, lang: 'vi' }) as const;

describe('search finds', () => {
  it('a news item by its title, summary and body', () => {
    const body = { vi: toState(toParagraphNode('một'), toParagraphNode('hai')) };
    expect(toNewsEntry(toNews({ summary: { vi: 'Tóm tắt' }, body }), 'vi-simple')).toEqual({
      id: 'news/1',
      kind: 'news',
      path: '/vi-simple/news/tin',
      title: text('Tin'),
      summary: 'Tóm tắt',
      body: 'một\nhai',
      aliases: [],
    });
    expect(toNewsEntry(toNews(), 'vi')).toMatchObject({ summary: '', body: '' });
    expect(toNewsEntry(toNews(), 'en')).toBeNull();
  });

  it('a programme by its answers and by the numbers of its laws', () => {
    const raw = toProgrammeDocument({
      summary: { vi: 'Tóm tắt' },
      forWhom: { vi: toState(toParagraphNode('cho ai')) },
      whomToAsk: { vi: toState(toParagraphNode('hỏi ai')) },
      legalBasis: [{ number: '1719/QĐ-TTg' }],
    });
    const entry = toProgrammeEntry(raw, 'vi');
    expect(entry).toMatchObject({
      id: 'programmes/2',
      kind: 'programmes',
      path: '/vi/programmes/chuong-trinh',
      title: text('Chương trình'),
      summary: 'Tóm tắt',
      aliases: ['1719/QĐ-TTg'],
    });
    expect(entry?.body.trim().split(/\n+/)).toEqual(['cho ai', 'hỏi ai']);
    expect(toProgrammeEntry(toProgrammeDocument(), 'vi')?.summary).toBe('');
    expect(toProgrammeEntry(raw, 'en')).toBeNull();
  });

  it('a term by its abbreviation, at its place in the glossary', () => {
    const term = { id: 4, anchor: 'htx', term: text('Hợp tác xã'), abbreviation: 'HTX', meaning: text('Cùng làm.') };
    expect(toTermEntry(term, 'vi')).toEqual({
      id: 'glossary/4',
      kind: 'glossary',
      path: '/vi/glossary#htx',
      title: text('Hợp tác xã'),
      summary: 'Cùng làm.',
      body: '',
      aliases: ['HTX'],
    });
    expect(toTermEntry({ ...term, abbreviation: null }, 'vi').aliases).toEqual([]);
  });

  it('a desk by what it does, where it is and what is noted of it', () => {
    const contact = {
      id: 3,
      name: text('Ủy ban xã'),
      role: text('Tiếp dân'),
      address: text('Thôn 1'),
      hours: text('Buổi sáng'),
      note: text('Hỏi trước'),
      phone: null,
      email: null,
      checkedAt: null,
    };
    expect(toContactEntry(contact, 'vi')).toEqual({
      id: 'contacts/3',
      kind: 'contacts',
      path: '/vi/contacts#contact-3',
      title: text('Ủy ban xã'),
      summary: 'Tiếp dân',
      body: 'Tiếp dân\nThôn 1\nHỏi trước',
      aliases: [],
    });
    const bare = toContactEntry({ ...contact, role: null, address: null, note: null }, 'vi');
    expect([bare.summary, bare.body.trim()]).toEqual(['', '']);
  });

  it('a commune by the names of the units that were merged into it', () => {
    const commune = {
      code: '21025',
      kind: 'đặc khu',
      name: 'Lý Sơn',
      formerUnits: ['Huyện Lý Sơn', 'Xã An Hải'],
    } as const;
    expect(toCommuneEntry(commune, 'en')).toEqual({
      id: 'communes/21025',
      kind: 'communes',
      path: '/en/contacts#commune-21025',
      title: text('Đặc khu Lý Sơn'),
      summary: 'Huyện Lý Sơn; Xã An Hải',
      body: '',
      aliases: ['Huyện Lý Sơn', 'Xã An Hải'],
    });
  });
});
