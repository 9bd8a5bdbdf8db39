import type { Article, ArticleSummary } from '../../model/article';
import type { Block, RichText } from '../../model/block';
import type { Commune } from '../../model/commune';
import type { Contact } from '../../model/contact';
import type { Picture } from '../../model/picture';
import type { Programme, ProgrammeSummary } from '../../model/programme';
import type { Site } from '../../model/site';
import type { Term } from '../../model/term';
import type { Text } from '../../model/text';
import type { Locale } from '../../i18n/locales';
import type { Page, View } from '../page';

/*
 * Whole, plausible model objects for tests and the gallery; each takes what a test cares about and fills in the rest.
 * What they say of programmes is true; there are no invented amounts, dates, persons or numbers in them.
 */

export const toText = (text: string, lang: Locale = 'vi'): Text => ({ text, lang });

export const toParagraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

export const toRichText = (blocks: readonly Block[], lang: Locale = 'vi'): RichText => ({ blocks, lang });

export const buildSite = (changes: Partial<Site> = {}): Site => ({
  organisation: toText('Ban Dân tộc tỉnh Quảng Ngãi'),
  footer: null,
  address: null,
  phone: null,
  email: null,
  languages: [
    { locale: 'vi', ownName: 'Tiếng Việt' },
    { locale: 'vi-simple', ownName: 'Tiếng Việt dễ đọc' },
    { locale: 'en', ownName: 'English' },
  ],
  ...changes,
});

export const buildTerm = (changes: Partial<Term> = {}): Term => ({
  id: 1,
  anchor: 'htx',
  term: toText('Hợp tác xã'),
  abbreviation: 'HTX',
  meaning: toText('Nhiều người cùng góp vốn, cùng làm, cùng chia lãi.'),
  ...changes,
});

export const buildTerms = (): readonly Term[] => [
  buildTerm(),
  buildTerm({
    id: 2,
    anchor: 'dtts',
    term: toText('Dân tộc thiểu số'),
    abbreviation: 'DTTS',
    meaning: toText('Các dân tộc có ít người hơn dân tộc Kinh.'),
  }),
  buildTerm({
    id: 3,
    anchor: 'mn',
    term: toText('Miền núi'),
    abbreviation: 'MN',
    meaning: toText('Vùng có nhiều núi, đi lại khó hơn đồng bằng.'),
  }),
  buildTerm({
    id: 4,
    anchor: 'nguoi-co-uy-tin',
    term: toText('Người có uy tín'),
    abbreviation: null,
    meaning: toText('Người được cả làng tin, nghe theo, và được Nhà nước công nhận.'),
  }),
];

export const buildPicture = (changes: Partial<Picture> = {}): Picture => ({
  id: 7,
  alt: toText('Hai người ngồi cạnh nhau ký vào giấy, phía sau có nhiều người đứng nhìn'),
  caption: toText('Lễ ký chương trình phối hợp, ngày 17 tháng 8 năm 2022'),
  width: 960,
  height: 640,
  files: ([320, 480, 960] as const).flatMap((width) =>
    (['image/avif', 'image/webp'] as const).map((type) => ({
      url: `/media/ky-ket-${width}.${type.slice(6)}`,
      type,
      width,
      height: Math.round((width * 2) / 3),
      bytes: width * 30,
    })),
  ),
  ...changes,
});

export const buildArticleSummary = (changes: Partial<ArticleSummary> = {}): ArticleSummary => ({
  kind: 'news',
  id: 11,
  slug: 'ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030',
  title: toText('Ban Dân tộc và Liên minh Hợp tác xã tỉnh ký chương trình phối hợp 2022–2030'),
  summary: toText('Hai cơ quan cùng làm năm việc để bà con lập và giữ được hợp tác xã.'),
  versions: ['vi', 'vi-simple', 'en'],
  isSample: false,
  publishedAt: '2022-08-18T22:09:00+07:00',
  isArchive: false,
  ...changes,
});

export const buildArticle = (changes: Partial<Article> = {}): Article => ({
  ...buildArticleSummary({ isArchive: true }),
  revisedAt: null,
  author: 'Văn Yên',
  body: toRichText([
    {
      type: 'key-facts',
      items: [
        'Chương trình phối hợp được ký chiều ngày 17 tháng 8 năm 2022.',
        'Hai bên cùng làm năm việc, từ soạn chính sách đến kiểm tra, tổng kết.',
        'Văn bản không nêu mức tiền, điều kiện hay hạn nộp hồ sơ.',
      ],
    },
    toParagraph(
      'Chiều 17/8/2022, tại hội trường cơ quan, Ban Dân tộc tỉnh và Liên minh Hợp tác xã (HTX) tỉnh ký chương trình phối hợp cho những năm 2022–2030.',
    ),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Ký để làm gì?' }] },
    toParagraph(
      'Hai cơ quan muốn làm việc với nhau chặt chẽ hơn, để chính sách cho vùng DTTS và MN đến được tay bà con, kinh tế tập thể và HTX mạnh lên, bà con DTTS thoát nghèo.',
    ),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Năm việc cùng làm' }] },
    {
      type: 'steps',
      items: [
        'Nghiên cứu, soạn và đề xuất chính sách.',
        'Thông tin, tuyên truyền.',
        'Đào tạo, bồi dưỡng.',
        'Làm các phần việc của Chương trình mục tiêu quốc gia: khởi nghiệp theo mô hình hợp tác xã, thu hút đầu tư, đưa công nghệ thông tin vào làm ăn và giữ trật tự.',
        'Kiểm tra, giám sát, sơ kết, tổng kết, khen thưởng.',
      ],
    },
    {
      type: 'quote',
      children: [{ type: 'text', text: 'Vận động lập hợp tác xã mới, mở lớp dạy nghề gắn với khuyến nông.' }],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Căn cứ: ' },
        { type: 'text', text: 'Nghị quyết 88/2019/QH14', bold: true },
        { type: 'text', text: ' và ' },
        {
          type: 'link',
          href: 'https://vanban.chinhphu.vn/',
          children: [{ type: 'text', text: 'Nghị quyết 120/2020/QH14' }],
        },
        { type: 'text', text: '.' },
      ],
    },
  ]),
  picture: buildPicture(),
  source: { name: 'Trang tin Ban Dân tộc tỉnh Quảng Ngãi', url: 'https://example.vn/tin/1' },
  sourceViews: 113,
  programme: {
    id: 21,
    slug: 'phoi-hop-2022-2030',
    title: toText('Chương trình phối hợp 2022–2030 với Liên minh Hợp tác xã'),
    summary: null,
    versions: ['vi'],
    isSample: false,
  },
  terms: buildTerms(),
  ...changes,
});

export const buildContact = (changes: Partial<Contact> = {}): Contact => ({
  id: 31,
  name: toText('Ủy ban nhân dân xã nơi bà con ở'),
  role: toText('Trả lời về hộ nghèo, vay vốn, giấy tờ, chương trình của xã'),
  address: toText('Trụ sở xã'),
  hours: null,
  note: null,
  phone: null,
  email: null,
  checkedAt: '2026-11-24',
  ...changes,
});

export const buildProgrammeSummary = (changes: Partial<ProgrammeSummary> = {}): ProgrammeSummary => ({
  kind: 'programmes',
  id: 41,
  slug: 'mtqg-2026-2035',
  title: toText('Chương trình mục tiêu quốc gia 2026–2035'),
  summary: toText('Ba chương trình nông thôn mới, giảm nghèo và dân tộc thiểu số gộp lại thành một.'),
  versions: ['vi', 'vi-simple', 'en'],
  isSample: false,
  status: 'in-force',
  checkedAt: '2026-11-24',
  ...changes,
});

export const buildProgramme = (changes: Partial<Programme> = {}): Programme => ({
  ...buildProgrammeSummary(),
  checkedBy: 'Ban biên tập',
  validFrom: '2026-01-01',
  validUntil: '2035-12-31',
  sections: {
    whatItIs: toRichText([
      toParagraph('Quốc hội gộp ba chương trình thành một, làm từ năm 2026 đến năm 2035. Năm năm đầu là 2026–2030.'),
    ]),
    forWhom: toRichText([toParagraph('Xã nghèo, thôn khó khăn và bà con DTTS, MN.')]),
    whatItGives: null,
    howToTakePart: null,
    papersNeeded: null,
    whomToAsk: toRichText([toParagraph('Hỏi Ủy ban nhân dân xã trước tiên.')]),
  },
  legalBasis: [
    {
      number: 'Nghị quyết 257/2025/QH15',
      date: '2025-12-11',
      title: toText('gộp ba chương trình mục tiêu quốc gia, giai đoạn 2026–2035'),
      url: 'https://vanban.chinhphu.vn/',
    },
    { number: 'Quyết định 417/QĐ-BNNMT', date: '2026-01-31', title: null, url: null },
  ],
  contacts: [buildContact()],
  revisedAt: null,
  terms: buildTerms(),
  ...changes,
});

export const buildCommune = (changes: Partial<Commune> = {}): Commune => ({
  code: '21289',
  kind: 'xã',
  name: 'Sơn Hà',
  formerUnits: ['Thị trấn Di Lăng', 'Xã Sơn Bao', 'Xã Sơn Thượng'],
  ...changes,
});

/** A page around a view, in a locale that it exists in, with all three complete languages as its versions. */
export const buildPage = (view: View, changes: Partial<Page> = {}): Page => {
  const locale = changes.locale ?? 'vi';
  const rest = (changes.path ?? `/${locale}`).replace(/^\/[^/]+/, '');
  const alternates = (['vi', 'vi-simple', 'en'] as const).map((one) => ({ locale: one, path: `/${one}${rest}` }));
  return {
    locale,
    path: `/${locale}${rest}`,
    siteUrl: 'https://tienglang.example.vn',
    canonicalPath: `/${locale}${rest}`,
    indexable: true,
    alternates,
    menu: alternates,
    sharePicture: `/og/${locale}/page/home.png`,
    site: buildSite(),
    isPreview: false,
    view,
    ...changes,
  };
};
