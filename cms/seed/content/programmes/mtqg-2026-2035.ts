import { p, ul } from '../../build/blocks';
import type { SeedProgramme } from '../../types';
import { checkedOn, editors } from '../editors';

/** In force since its resolution; what a household gets is not confirmed, and each section says so. */
export const programme2026: SeedProgramme = {
  slug: 'mtqg-2026-2035',
  status: 'in-force',
  checkedAt: checkedOn,
  checkedBy: editors,
  validFrom: null,
  validUntil: null,
  sample: false,
  contacts: ['commune', 'village-head', 'trusted-elder', 'department'],
  legalBasis: [
    {
      number: '257/2025/QH15',
      date: '2025-12-11',
      title: {
        vi: 'Nghị quyết của Quốc hội về chương trình mục tiêu quốc gia giai đoạn 2026–2035, gộp ba chương trình',
        'vi-simple': 'Nghị quyết của Quốc hội. Nghị quyết là điều Quốc hội quyết định.',
        en: 'Resolution of the National Assembly that merges three programmes into one for 2026–2035',
      },
      url: null,
    },
    {
      number: '424/NQ-CP',
      date: null,
      title: {
        vi: 'Nghị quyết của Chính phủ',
        'vi-simple': 'Nghị quyết của Chính phủ',
        en: 'Resolution of the Government',
      },
      url: null,
    },
    {
      number: '417/QĐ-BNNMT',
      date: '2026-01-31',
      title: {
        vi: 'Quyết định của Bộ Nông nghiệp và Môi trường',
        'vi-simple': 'Quyết định của Bộ Nông nghiệp và Môi trường',
        en: 'Decision of the Ministry of Agriculture and Environment',
      },
      url: null,
    },
  ],
  texts: {
    vi: {
      title: 'Chương trình mục tiêu quốc gia 2026–2035',
      summary:
        'Ba chương trình cũ gộp thành một. Chương trình đang có hiệu lực, nhưng mức hỗ trợ từng hộ và cách làm giấy tờ chưa có thông tin xác nhận.',
    },
    'vi-simple': {
      title: 'Chương trình mới, từ năm 2026 đến năm 2035',
      summary: 'Ba chương trình cũ nay thành một. Chưa có thông tin xác nhận về mức hỗ trợ. Bà con hỏi xã.',
    },
    en: {
      title: 'National Target Programme 2026–2035',
      summary:
        'Three old programmes are now one. It is in force, but the support for each household and the papers are not confirmed.',
    },
  },
  sections: {
    vi: {
      whatItIs: [
        p('Theo Nghị quyết 257/2025/QH15 ngày 11/12/2025, ba chương trình được gộp thành một cho giai đoạn 2026–2035:'),
        ul('xây dựng nông thôn mới;', 'giảm nghèo;', 'phát triển vùng dân tộc thiểu số và miền núi.'),
        p('Chặng đầu là 2026–2030. Bộ Nông nghiệp và Môi trường phụ trách.'),
        p(
          'Đọc thêm bài [Từ năm 2026, ba chương trình gộp lại thành một](/vi/news/ba-chuong-trinh-gop-thanh-mot-2026-2035).',
        ),
      ],
      forWhom: [
        p(
          '**Chưa có thông tin xác nhận cho giai đoạn 2026–2030** về hộ nào, xã nào được hưởng. Chuẩn nghèo mới cũng chưa được ban biên tập xác nhận. Bà con hỏi Ủy ban nhân dân xã.',
        ),
      ],
      whatItGives: [
        p(
          '**Chưa có thông tin xác nhận cho giai đoạn 2026–2030** về mức hỗ trợ từng hộ, về vay vốn và về kế hoạch năm 2026 của tỉnh. Xin đừng lấy mức của [giai đoạn cũ](/vi/programmes/mtqg-1719-giai-doan-1) để tính.',
        ),
      ],
      howToTakePart: [
        p(
          'Chưa có thông tin xác nhận. Bà con hỏi Ủy ban nhân dân xã xem ở xã mình đang làm việc gì, và ghi lại câu trả lời kèm ngày hỏi.',
        ),
      ],
      papersNeeded: null,
      whomToAsk: [
        p('Hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trong làng. Xem trang [Hỏi ai](/vi/contacts).'),
        p(
          'Những điều còn chờ: [Giai đoạn 2026–2030: điều gì chưa xác nhận?](/vi/news/dieu-chua-xac-nhan-giai-doan-2026-2030)',
        ),
      ],
    },
    'vi-simple': {
      whatItIs: [
        p('Trước đây có ba chương trình. Nay ba chương trình thành một. Ba chương trình cũ là:'),
        ul('nông thôn mới', 'giảm nghèo', 'chương trình cho vùng dân tộc thiểu số và miền núi'),
        p('Phần đầu là từ năm 2026 đến năm 2030. Bộ Nông nghiệp và Môi trường lo chương trình này.'),
        p('[Đọc bài về ba chương trình](/vi-simple/news/ba-chuong-trinh-gop-thanh-mot-2026-2035)'),
      ],
      forWhom: [
        p(
          'Hộ nào được hỗ trợ? Chưa có thông tin xác nhận. Xác nhận là nói chắc rằng điều đó đúng. Bà con hỏi Ủy ban nhân dân xã.',
        ),
      ],
      whatItGives: [
        p(
          'Chưa có thông tin xác nhận về mức hỗ trợ. Chưa có thông tin xác nhận về vay vốn. Bà con đừng dùng mức cũ để tính.',
        ),
      ],
      howToTakePart: [p('Chưa có thông tin xác nhận. Bà con hỏi Ủy ban nhân dân xã. Bà con ghi lại câu trả lời.')],
      papersNeeded: null,
      whomToAsk: [
        p('Bà con hỏi Ủy ban nhân dân xã. Bà con cũng có thể hỏi trưởng thôn. Bà con cũng có thể hỏi người có uy tín.'),
        p('[Đọc bài về điều chưa biết](/vi-simple/news/dieu-chua-xac-nhan-giai-doan-2026-2030)'),
      ],
    },
    en: {
      whatItIs: [
        p('Resolution 257/2025/QH15 of 11 December 2025 merges three programmes into one for 2026–2035:'),
        ul('new rural areas;', 'poverty reduction;', 'development of ethnic minority and mountain areas.'),
        p('The first phase is 2026–2030. The Ministry of Agriculture and Environment is in charge.'),
        p('Read [From 2026, three programmes become one](/en/news/ba-chuong-trinh-gop-thanh-mot-2026-2035).'),
      ],
      forWhom: [
        p(
          '**There is no confirmed information for 2026–2030** about which households or communes benefit. We have not confirmed the new poverty standard either. Ask the commune People’s Committee.',
        ),
      ],
      whatItGives: [
        p(
          '**There is no confirmed information for 2026–2030** about support for each household, about loans or about the province’s plan for 2026. Please do not plan with the amounts of [the old phase](/en/programmes/mtqg-1719-giai-doan-1).',
        ),
      ],
      howToTakePart: [
        p(
          'There is no confirmed information. Ask the commune People’s Committee what is being done in your commune. Write down the answer and the date.',
        ),
      ],
      papersNeeded: null,
      whomToAsk: [
        p(
          'Ask the commune People’s Committee, the village head or the trusted elder of your village. See [Whom to ask](/en/contacts).',
        ),
        p(
          'What is still open: [2026–2030: what is not confirmed yet](/en/news/dieu-chua-xac-nhan-giai-doan-2026-2030).',
        ),
      ],
    },
  },
};
