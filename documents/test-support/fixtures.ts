import type { Article } from '../../model/article';
import type { Commune } from '../../model/commune';
import type { Contact } from '../../model/contact';
import type { SearchEntry } from '../../model/search';
import type { Locale } from '../../i18n/locales';
import type { Page, View, ViewKind } from '../page';
import {
  buildArticle,
  buildArticleSummary,
  buildCommune,
  buildContact,
  buildPage,
  buildProgramme,
  buildProgrammeSummary,
  buildSite,
  buildTerms,
  toParagraph,
  toRichText,
  toText,
} from './builders';

/*
 * A page of every kind, as it will really be: long titles, several of each, things that are missing. For tests over
 * all kinds and for looking at them.
 */

const titles = [
  'Từ năm 2026, ba chương trình gộp lại thành một',
  'Hợp tác xã là gì, bà con được lợi gì?',
  'Xã cũ của tôi nay là xã nào? Cách tìm tên mới trong một phút',
  'Ban Dân tộc và Liên minh Hợp tác xã tỉnh ký chương trình phối hợp 2022–2030',
  'Điều chưa xác nhận cho giai đoạn 2026–2030',
  'Đọc tin khi sóng yếu',
];

const news = titles.map((title, index) =>
  buildArticleSummary({
    id: 100 + index,
    slug: `bai-${index + 1}`,
    title: toText(title),
    summary: toText('Chưa có thông tin xác nhận về mức hỗ trợ cho từng hộ. Bà con hỏi xã hoặc trưởng thôn.'),
    publishedAt: `2026-11-${String(20 - index * 2).padStart(2, '0')}T08:00:00+07:00`,
    isArchive: index === 3,
    isSample: index === 5,
  }),
);

const programmes = [
  buildProgrammeSummary(),
  buildProgrammeSummary({ id: 42, slug: 'hop-tac-xa', title: toText('Hợp tác xã'), status: 'not-confirmed' }),
  buildProgrammeSummary({
    id: 43,
    slug: 'mtqg-1719-giai-doan-1',
    title: toText('Chương trình 1719, giai đoạn 2021–2025'),
    status: 'ended',
  }),
  buildProgrammeSummary({
    id: 44,
    slug: 'phoi-hop-2022-2030',
    title: toText('Chương trình phối hợp 2022–2030 với Liên minh Hợp tác xã'),
    status: 'archive',
    checkedAt: null,
  }),
];

/** Some of today's communes, with what became them. */
const communes: readonly Commune[] = [
  buildCommune(),
  buildCommune({ code: '21292', name: 'Sơn Hạ', formerUnits: ['Xã Sơn Thành', 'Xã Sơn Nham', 'Xã Sơn Hạ'] }),
  buildCommune({ code: '21115', name: 'Trà Bồng', formerUnits: ['Thị trấn Trà Xuân', 'Xã Trà Sơn', 'Xã Trà Thủy'] }),
  buildCommune({ code: '21211', name: 'Tịnh Khê', formerUnits: ['Xã Tịnh Kỳ', 'Xã Tịnh Châu', 'Xã Tịnh Khê'] }),
  buildCommune({ code: '21385', name: 'Đình Cương', formerUnits: ['Xã Hành Đức', 'Xã Hành Phước', 'Xã Hành Thịnh'] }),
  buildCommune({ code: '21034', name: 'An Phú', formerUnits: ['Xã Nghĩa Hà', 'Xã Nghĩa Dõng', 'Xã An Phú'] }),
  buildCommune({ code: '21025', kind: 'phường', name: 'Cẩm Thành', formerUnits: ['Phường Nghĩa Chánh'] }),
  buildCommune({ code: '21548', kind: 'đặc khu', name: 'Lý Sơn', formerUnits: [] }),
];

const contacts: readonly Contact[] = [
  buildContact(),
  buildContact({ id: 32, name: toText('Trưởng thôn'), role: toText('Người ở gần bà con nhất'), address: null }),
  buildContact({
    id: 33,
    name: toText('Người có uy tín trong làng'),
    role: null,
    address: null,
    note: toText('Mỗi làng có người khác nhau, nên trang không ghi tên.'),
  }),
];

const results: readonly SearchEntry[] = [
  {
    id: 'communes/21289',
    kind: 'communes',
    path: '/vi/contacts#commune-21289',
    title: toText('Xã Sơn Hà'),
    summary: 'Thị trấn Di Lăng; Xã Sơn Bao; Xã Sơn Thượng',
    body: '',
    aliases: ['Thị trấn Di Lăng', 'Xã Sơn Bao', 'Xã Sơn Thượng'],
  },
  {
    id: 'glossary/1',
    kind: 'glossary',
    path: '/vi/glossary#htx',
    title: toText('hợp tác xã'),
    summary: 'Nhiều người cùng góp vốn, cùng làm, cùng chia lãi.',
    body: '',
    aliases: ['HTX'],
  },
  {
    id: 'news/100',
    kind: 'news',
    path: '/vi/news/bai-1',
    title: toText(titles[0] ?? ''),
    summary: 'Chưa có thông tin xác nhận về mức hỗ trợ cho từng hộ. Bà con hỏi xã hoặc trưởng thôn.',
    body: '',
    aliases: [],
  },
];

/** An item that uses every block there is. */
export const everyBlock = (): Article => {
  const article = buildArticle();
  const blocks = article.body?.blocks ?? [];
  return {
    ...article,
    body: toRichText([
      ...blocks,
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Bảng và danh sách' }] },
      {
        type: 'table',
        head: [
          [{ type: 'text', text: 'Điều' }],
          [{ type: 'text', text: 'Luật cũ' }],
          [{ type: 'text', text: 'Luật 17/2023/QH15' }],
        ],
        rows: [
          [
            [{ type: 'text', text: 'Số thành viên ít nhất' }],
            [{ type: 'text', text: '7' }],
            [{ type: 'text', text: '5' }],
          ],
          [
            [{ type: 'text', text: 'Có hiệu lực từ' }],
            [{ type: 'text', text: '–' }],
            [{ type: 'text', text: '1/7/2024' }],
          ],
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'Ai được làm thành viên' }],
            list: {
              type: 'list',
              ordered: true,
              items: [
                { children: [{ type: 'text', text: 'Người từ 18 tuổi' }] },
                { children: [{ type: 'text', text: 'Hộ gia đình' }] },
              ],
            },
          },
          {
            children: [
              { type: 'text', text: 'Nơi hỏi', italic: true },
              { type: 'line-break' },
              { type: 'text', text: 'Ủy ban nhân dân xã' },
            ],
          },
        ],
      },
      { type: 'contact', contact: buildContact() },
      toParagraph('Mơnuih-mơnam tơkeng rai rơngai laih anŭn mơdơ̆-mơđơr.'),
    ]),
  };
};

const about = toRichText([
  toParagraph('Tiếng Làng là trang tin cho bà con vùng dân tộc thiểu số và miền núi của tỉnh.'),
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Ai làm việc này?' }] },
  toParagraph('Từ năm 2025, công tác dân tộc của tỉnh thuộc Sở Dân tộc và Tôn giáo.'),
]);

const views: Readonly<Record<ViewKind, readonly [path: string, view: View]>> = {
  home: ['', { kind: 'home', lead: news[0] ?? null, news, programmes }],
  'news-list': ['/news/page/2', { kind: 'news-list', list: { items: news, page: 2, pageCount: 3, total: 24 } }],
  article: ['/news/ky-ket', { kind: 'article', article: everyBlock() }],
  'programme-list': [
    '/programmes',
    { kind: 'programme-list', list: { items: programmes, page: 1, pageCount: 1, total: 4 } },
  ],
  programme: ['/programmes/mtqg-2026-2035', { kind: 'programme', programme: buildProgramme() }],
  contacts: ['/contacts', { kind: 'contacts', contacts, communes }],
  glossary: ['/glossary', { kind: 'glossary', terms: buildTerms() }],
  about: ['/about', { kind: 'about', body: about }],
  accessibility: ['/accessibility', { kind: 'accessibility' }],
  'site-map': ['/site-map', { kind: 'site-map', news, programmes }],
  search: ['/search', { kind: 'search', query: 'son ha', results, total: 31 }],
  offline: ['/offline', { kind: 'offline' }],
  'not-found': [
    '/news/khong-co',
    { kind: 'not-found', offers: [{ locale: 'vi', path: '/vi/news/bai-1', title: toText(titles[0] ?? '') }] },
  ],
  error: ['', { kind: 'error' }],
};

const errors: readonly ViewKind[] = ['not-found', 'error'];

/** A page of one kind in one language. A slot is enabled here, with a name of its own that is only a code. */
export function buildPageOf(kind: ViewKind, locale: Locale = 'vi', changes: Partial<Page> = {}): Page {
  const [path, view] = views[kind];
  const isError = errors.includes(kind);
  const site = buildSite();
  const isSlot = !site.languages.some((language) => language.locale === locale);
  const languages = isSlot ? [...site.languages, { locale, ownName: locale }] : site.languages;
  return buildPage(view, {
    locale,
    path: `/${locale}${path}`,
    site: { ...site, languages },
    ...(isError && { canonicalPath: null, alternates: [] }),
    ...(kind === 'offline' && { canonicalPath: null }),
    ...((isError || kind === 'search' || kind === 'offline' || isSlot) && { indexable: false }),
    ...changes,
  });
}

export const viewKinds = Object.keys(views).filter((kind): kind is ViewKind => kind in views);
