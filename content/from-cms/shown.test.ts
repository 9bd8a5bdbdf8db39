import { describe, expect, it } from 'vitest';
import type { Contact } from '../../model/contact';
import type { Picture } from '../../model/picture';
import { rawCommune, rawMedia } from './schemas';
import { toNews, toParagraphNode, toProgrammeDocument, toState } from './test-support/raw';
import { toArticle } from './to-article';
import { toArticleSummary, toProgrammeSummary } from './to-item';
import { toPicture } from './to-picture';
import { toProgramme } from './to-programme';

const picture: Picture = { id: 5, alt: { text: 'Rẫy', lang: 'vi' }, caption: null, width: 4, height: 3, files: [] };
const contact = { id: 6 } as Contact;
const context = {
  pictures: new Map([[5, picture]]),
  contacts: new Map([[6, contact]]),
  programme: null,
  terms: [],
};

describe('a news item', () => {
  it('is dated by its publication, or else by its making', () => {
    expect(toArticleSummary(toNews(), 'vi')).toMatchObject({
      kind: 'news',
      slug: 'tin',
      publishedAt: '2026-01-02T00:00:00Z',
      isArchive: false,
      isSample: false,
    });
    const later = toNews({ publishedAt: '2026-02-01T00:00:00Z', archived: true, sample: true });
    expect(toArticleSummary(later, 'vi')).toMatchObject({
      publishedAt: '2026-02-01T00:00:00Z',
      isArchive: true,
      isSample: true,
    });
  });

  it('has what the studio says of it', () => {
    const raw = toNews({ author: ' Ban biên tập ', sourceViews: 12, revisedAt: { vi: '2026-03-01T00:00:00Z' } });
    expect(toArticle(raw, 'vi', context)).toMatchObject({
      author: 'Ban biên tập',
      sourceViews: 12,
      revisedAt: '2026-03-01T00:00:00Z',
      programme: null,
      terms: [],
    });
    const bare = toArticle(toNews(), 'vi', context);
    expect(bare).toMatchObject({ author: null, sourceViews: null, revisedAt: null, body: null, picture: null });
  });

  it('shows its picture with a caption of its own before the picture’s', () => {
    expect(toArticle(toNews({ picture: { id: 5 } }), 'vi', context)?.picture).toEqual(picture);
    const caption = { text: 'Trên rẫy', lang: 'vi' };
    const raw = toNews({ picture: 5, pictureCaption: { vi: 'Trên rẫy' } });
    expect(toArticle(raw, 'vi', context)?.picture).toEqual({ ...picture, caption });
    expect(toArticle(toNews({ picture: 9, pictureCaption: { vi: 'Trên rẫy' } }), 'vi', context)?.picture).toBeNull();
  });

  it.each([
    [
      { name: 'Báo', url: 'https://a.vn' },
      { name: 'Báo', url: 'https://a.vn' },
    ],
    [{ name: 'Báo' }, { name: 'Báo', url: null }],
    [{ url: 'https://a.vn' }, { name: 'https://a.vn', url: 'https://a.vn' }],
    [{ name: ' ' }, null],
    [null, null],
  ])('whose source is %j names %j', (source, shown) => {
    expect(toArticle(toNews({ source }), 'vi', context)?.source ?? null).toEqual(shown);
  });
});

describe('a programme', () => {
  it('answers the questions that the studio has answered, each its own', () => {
    const names = ['whatItIs', 'forWhom', 'whatItGives', 'howToTakePart', 'papersNeeded', 'whomToAsk'] as const;
    const answers = Object.fromEntries(names.map((name) => [name, { vi: toState(toParagraphNode(name)) }]));
    const sections = toProgramme(toProgrammeDocument(answers), 'vi', context)?.sections;
    for (const name of names) {
      const paragraph = { type: 'paragraph', children: [{ type: 'text', text: name }] };
      expect(sections?.[name]).toEqual({ blocks: [paragraph], lang: 'vi' });
    }
    expect(toProgramme(toProgrammeDocument(), 'vi', context)?.sections.whatItIs).toBeNull();
  });

  it('says when it was checked, from when and until when it holds, in days', () => {
    const raw = toProgrammeDocument({
      checkedBy: 'Phòng',
      checkedAt: '2026-01-02T00:00:00Z',
      validFrom: '2026-01-03T00:00:00Z',
      validUntil: '2026-01-04T00:00:00Z',
      revisedAt: { vi: '2026-01-05T00:00:00Z' },
    });
    expect(toProgramme(raw, 'vi', context)).toMatchObject({
      kind: 'programmes',
      status: 'in-force',
      checkedBy: 'Phòng',
      checkedAt: '2026-01-02',
      validFrom: '2026-01-03',
      validUntil: '2026-01-04',
      revisedAt: '2026-01-05T00:00:00Z',
    });
    expect(toProgrammeSummary(toProgrammeDocument(), 'vi')?.checkedAt).toBeNull();
    expect(toProgramme(toProgrammeDocument(), 'en', context)).toBeNull();
    expect(() => toProgrammeDocument({ status: 'maybe' })).toThrow();
  });

  it('names the laws behind it, and links to none that leads nowhere safe', () => {
    const legalBasis = [
      { number: '1719/QĐ-TTg', date: '2021-10-14T00:00:00Z', title: { vi: 'Quyết định' }, url: 'https://a.vn/1719' },
      { number: '88', url: 'javascript:alert(1)' },
      { number: '120' },
    ];
    expect(toProgramme(toProgrammeDocument({ legalBasis }), 'vi', context)?.legalBasis).toEqual([
      {
        number: '1719/QĐ-TTg',
        date: '2021-10-14',
        title: { text: 'Quyết định', lang: 'vi' },
        url: 'https://a.vn/1719',
      },
      { number: '88', date: null, title: null, url: null },
      { number: '120', date: null, title: null, url: null },
    ]);
    expect(toProgramme(toProgrammeDocument(), 'vi', context)?.legalBasis).toEqual([]);
  });

  it('names whom to ask, as long as they exist', () => {
    const raw = toProgrammeDocument({ contacts: [{ id: 6 }, 6, 99, null] });
    expect(toProgramme(raw, 'vi', context)?.contacts).toEqual([contact, contact]);
    expect(toProgramme(toProgrammeDocument(), 'vi', context)?.contacts).toEqual([]);
  });
});

describe('a picture', () => {
  const file = { filename: 'rẫy 1.webp', mimeType: 'image/webp', width: 40, height: 30, filesize: 9 };
  const shown = { url: '/media/r%E1%BA%ABy%201.webp', type: 'image/webp', width: 40, height: 30, bytes: 9 };
  const show = (changes: object) =>
    toPicture(rawMedia.parse({ id: 5, alt: { vi: 'Rẫy' }, width: 400, height: 300, ...changes }), 'vi');

  it('has its sizes, and its original where it is too small to have any', () => {
    expect(show({ sizes: { small: file, none: null }, caption: { vi: 'Trên rẫy' } })).toEqual({
      id: 5,
      alt: { text: 'Rẫy', lang: 'vi' },
      caption: { text: 'Trên rẫy', lang: 'vi' },
      width: 400,
      height: 300,
      files: [shown],
    });
    expect(show({ ...file, sizes: {} })?.files).toEqual([shown]);
    expect(show(file)?.files).toEqual([shown]);
    expect(show({ ...file, sizes: { small: { ...file, filename: 'a.webp' } } })?.files).toHaveLength(1);
  });

  it('may be AVIF, WebP, JPEG or PNG, of a known size', () => {
    for (const mimeType of ['image/avif', 'image/webp', 'image/jpeg', 'image/png']) {
      expect(show({ sizes: { a: { ...file, mimeType } } })?.files[0]?.type).toBe(mimeType);
    }
    for (const missing of [{ mimeType: 'image/svg+xml' }, { filename: null }, { width: 0 }, { height: null }]) {
      expect(show({ sizes: { a: { ...file, ...missing } } }), JSON.stringify(missing)).toBeNull();
    }
    expect(show({ sizes: { a: { ...file, filesize: null } } })?.files[0]?.bytes).toBe(0);
  });

  it.each([{ alt: {} }, { width: null }, { height: 0 }])('is not shown when it has %j', (missing) => {
    expect(show({ sizes: { a: file }, ...missing })).toBeNull();
  });
});

describe('a commune', () => {
  it('may be one that was left as it was', () => {
    expect(rawCommune.parse({ code: '1', kind: 'xã', name: 'Ba Xa' }).formerUnits).toEqual([]);
    expect(() => rawCommune.parse({ code: '1', kind: 'huyện', name: 'Ba Tơ' })).toThrow();
  });
});
