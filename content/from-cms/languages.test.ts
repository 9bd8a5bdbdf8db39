import { describe, expect, it } from 'vitest';
import { slotLocales } from '../../i18n/locales';
import { localised, pick, pickText, publishedLocales } from './localised';
import { rawLanguages, rawSiteSettings } from './schemas';
import { toNews, toContactDocument, toTermDocument, toState, toParagraphNode } from './test-support/raw';
import { toArticle } from './to-article';
import { toContact } from './to-contact';
import { toItemSummary, toVersions } from './to-item';
import { toLanguages, toSite } from './to-site';
import { toTerm } from './to-term';
import { z } from 'zod';

const all = { vi: 'gốc', 'vi-simple': 'dễ đọc', en: 'English' };

describe('a text that a language lacks', () => {
  it('falls, in a slot, to easy Vietnamese before the official text', () => {
    expect(pickText(all, 'hre')).toEqual({ text: 'dễ đọc', lang: 'vi-simple' });
    expect(pickText({ vi: 'gốc' }, 'hre')).toEqual({ text: 'gốc', lang: 'vi' });
    expect(pickText({ ...all, hre: 'Hrê' }, 'hre')).toEqual({ text: 'Hrê', lang: 'hre' });
  });

  it('falls only to languages that are published', () => {
    expect(pickText(all, 'hre', ['vi'])).toEqual({ text: 'gốc', lang: 'vi' });
    expect(pickText(all, 'hre', ['en'])).toBeNull();
    expect(pick(all, 'vi-simple', ['vi'])).toEqual({ value: 'gốc', lang: 'vi' });
  });

  it('is missing when it is blank, and is shown without the spaces around it', () => {
    expect(pickText({ vi: ' gốc ', 'vi-simple': ' \n' }, 'vi-simple')).toEqual({ text: 'gốc', lang: 'vi' });
    expect(pickText({ vi: ' ' }, 'vi')).toBeNull();
    expect(pick<string>({ vi: 'gốc', 'vi-simple': '' }, 'vi-simple', ['vi', 'vi-simple'])?.lang).toBe('vi');
    expect(pick<string>({ vi: 'gốc', 'vi-simple': null }, 'vi-simple', ['vi', 'vi-simple'])?.lang).toBe('vi');
  });

  it('is missing where the CMS gives nothing, or a language of another release', () => {
    const field = localised(z.string());
    expect(field.parse({ vi: 'gốc', en: null, 'vi-simple': undefined, fr: 'français' })).toEqual({ vi: 'gốc' });
    expect(field.parse(null)).toEqual({});
    expect(field.parse(undefined)).toEqual({});
  });
});

describe('an item', () => {
  const status = { vi: 'published', 'vi-simple': 'draft', en: 'published', hre: 'published' };

  it('is published in the languages where it is, and has a title', () => {
    expect(publishedLocales(status, { ...all, hre: '  ' })).toEqual(['vi', 'en']);
    const raw = toNews({ title: { vi: ' Tin ', en: 'News' }, _status: status });
    expect(toVersions(raw)).toEqual([
      { text: 'Tin', lang: 'vi' },
      { text: 'News', lang: 'en' },
    ]);
    expect(toItemSummary(raw, 'vi')?.versions).toEqual(['vi', 'en']);
  });

  it('is never shown in Vietnamese to readers of English', () => {
    expect(toItemSummary(toNews(), 'en')).toBeNull();
    expect(
      toArticle(toNews(), 'en', { pictures: new Map(), contacts: new Map(), programme: null, terms: [] }),
    ).toBeNull();
    expect(toItemSummary(toNews({ title: { vi: 'Tin', en: 'News' }, _status: status }), 'en')?.title.text).toBe('News');
  });

  it('is shown in Vietnamese in a slot and in easy reading, and nowhere when all of it is a draft', () => {
    expect(toItemSummary(toNews(), 'hre')?.title).toEqual({ text: 'Tin', lang: 'vi' });
    expect(toItemSummary(toNews(), 'vi-simple')?.title.lang).toBe('vi');
    expect(toItemSummary(toNews({ _status: { vi: 'draft' } }), 'vi')).toBeNull();
  });

  it('has each text in the best language that has it', () => {
    const context = { pictures: new Map(), contacts: new Map(), programme: null, terms: [] };
    const raw = toNews({
      title: { vi: 'Tin', 'vi-simple': 'Tin dễ' },
      summary: { vi: 'Tóm tắt' },
      body: { vi: toState(toParagraphNode('Thân bài')), 'vi-simple': toState({ type: 'paragraph', children: [] }) },
      revisedAt: { vi: '2026-01-01T00:00:00Z', 'vi-simple': '2026-03-01T00:00:00Z' },
      _status: { vi: 'published', 'vi-simple': 'published' },
    });
    const article = toArticle(raw, 'vi-simple', context);
    expect(article?.title.lang).toBe('vi-simple');
    expect(article?.summary).toEqual({ text: 'Tóm tắt', lang: 'vi' });
    expect(article?.body?.lang).toBe('vi');
    expect(article?.revisedAt).toBe('2026-03-01T00:00:00Z');
  });

  it('shows no body of a language that is still a draft', () => {
    const context = { pictures: new Map(), contacts: new Map(), programme: null, terms: [] };
    const body = { 'vi-simple': toState(toParagraphNode('Bản nháp')) };
    expect(toArticle(toNews({ body }), 'vi-simple', context)?.body).toBeNull();
  });
});

describe('a contact', () => {
  it('shows what is published of it, text by text, and what is not confirmed as nothing', () => {
    const raw = toContactDocument({
      name: { vi: 'Ủy ban xã', 'vi-simple': 'Xã' },
      role: { vi: 'Tiếp dân' },
      address: { vi: 'Thôn 1' },
      hours: { vi: 'Buổi sáng' },
      note: { 'vi-simple': 'Bản nháp' },
      phone: ' 02553 ',
      email: '',
      checkedAt: '2026-01-02T17:00:00Z',
    });
    expect(toContact(raw, 'vi-simple')).toEqual({
      id: 3,
      name: { text: 'Ủy ban xã', lang: 'vi' },
      role: { text: 'Tiếp dân', lang: 'vi' },
      address: { text: 'Thôn 1', lang: 'vi' },
      hours: { text: 'Buổi sáng', lang: 'vi' },
      note: null,
      phone: '02553',
      email: null,
      checkedAt: '2026-01-02',
    });
    expect(toContact(toContactDocument({ _status: { vi: 'draft' } }), 'vi')).toBeNull();
  });
});

describe('a term of the glossary', () => {
  it('is shown with its meaning, or not at all', () => {
    expect(toTerm(toTermDocument({ abbreviation: 'HTX' }), 'hre')).toEqual({
      id: 4,
      anchor: 'htx',
      term: { text: 'Hợp tác xã', lang: 'vi' },
      abbreviation: 'HTX',
      meaning: { text: 'Cùng làm ăn.', lang: 'vi' },
    });
    expect(toTerm(toTermDocument({ meaning: {} }), 'vi')).toBeNull();
    expect(toTerm(toTermDocument({ _status: {} }), 'vi')).toBeNull();
  });
});

describe('the languages that readers may choose', () => {
  const slot = { locale: 'hre', ownName: 'Hrê', enabled: true, approvedBy: 'Hội đồng', approvedOn: '2026-01-02' };
  const offered = (...slots: object[]) => toLanguages(rawLanguages.parse({ slots }));
  const base = [
    { locale: 'vi', ownName: 'Tiếng Việt' },
    { locale: 'vi-simple', ownName: 'Tiếng Việt dễ đọc' },
    { locale: 'en', ownName: 'English' },
  ];

  it('are the three complete ones, and a slot that somebody has approved', () => {
    expect(offered()).toEqual(base);
    expect(toLanguages(rawLanguages.parse({}))).toEqual(base);
    expect(offered(slot)).toEqual([...base, { locale: 'hre', ownName: 'Hrê' }]);
    expect(offered(...slotLocales.map((locale) => ({ ...slot, locale }))).slice(3)).toHaveLength(7);
  });

  it.each([{ enabled: false }, { approvedBy: '' }, { approvedOn: null }, { ownName: ' ' }])(
    'are without a slot that has %j',
    (missing) => expect(offered({ ...slot, ...missing })).toEqual(base),
  );

  it('stand in every document, with who keeps the site', () => {
    const settings = rawSiteSettings.parse({
      organisation: { vi: 'Sở' },
      footer: { vi: 'Chân trang' },
      address: { vi: 'Thôn 1' },
      phone: '113',
      email: 'a@b.vn',
    });
    const languages = rawLanguages.parse({ slots: [slot] });
    expect(toSite(settings, languages, 'hre')).toEqual({
      organisation: { text: 'Sở', lang: 'vi' },
      footer: { text: 'Chân trang', lang: 'vi' },
      address: { text: 'Thôn 1', lang: 'vi' },
      phone: '113',
      email: 'a@b.vn',
      languages: [...base, { locale: 'hre', ownName: 'Hrê' }],
    });
    expect(toSite(rawSiteSettings.parse({}), languages, 'vi').organisation).toEqual({
      text: 'Ban Dân tộc tỉnh Quảng Ngãi',
      lang: 'vi',
    });
  });
});
