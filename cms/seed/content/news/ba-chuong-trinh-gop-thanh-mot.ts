import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const threeProgrammesBecomeOne: SeedNews = {
  slug: 'ba-chuong-trinh-gop-thanh-mot-2026-2035',
  publishedAt: '2026-11-20T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: 'mtqg-2026-2035',
  source: { name: 'Nghị quyết 257/2025/QH15 ngày 11/12/2025', url: null },
  texts: {
    vi: {
      title: 'Từ năm 2026, ba chương trình gộp lại thành một',
      summary:
        'Chương trình nông thôn mới, giảm nghèo và chương trình cho vùng dân tộc thiểu số nay là một chương trình, giai đoạn 2026–2035. Mức hỗ trợ từng hộ chưa có thông tin xác nhận.',
      body: [
        keyFacts(
          'Ba chương trình mục tiêu quốc gia gộp thành một cho giai đoạn 2026–2035 (Nghị quyết 257/2025/QH15, ngày 11/12/2025).',
          'Chặng đầu là 2026–2030. Bộ Nông nghiệp và Môi trường phụ trách.',
          'Chưa có thông tin xác nhận cho giai đoạn 2026–2030 về mức hỗ trợ từng hộ. Bà con hỏi xã hoặc trưởng thôn.',
        ),
        h2('Ba chương trình nào?'),
        ul(
          'chương trình **xây dựng nông thôn mới**;',
          'chương trình **giảm nghèo**;',
          'chương trình **cho vùng dân tộc thiểu số và miền núi**, trang này gọi tắt là “chương trình 1719”.',
        ),
        p(
          'Chương trình 1719 gọi theo số của Quyết định 1719/QĐ-TTg ngày 14/10/2021. Giai đoạn 2021–2025 của chương trình này [đã kết thúc](/vi/programmes/mtqg-1719-giai-doan-1).',
        ),
        h2('Điều gì đổi với bà con?'),
        p(
          'Ba chương trình nay chung một. Còn hộ nào được hỗ trợ gì, bao nhiêu, làm giấy tờ ra sao thì **chưa có thông tin xác nhận**. Bà con đừng lấy mức của giai đoạn cũ để tính cho giai đoạn mới.',
        ),
        h2('Văn bản đã có'),
        ul(
          'Nghị quyết 257/2025/QH15 của Quốc hội, ngày 11/12/2025;',
          'Nghị quyết 424/NQ-CP của Chính phủ;',
          'Quyết định 417/QĐ-BNNMT của Bộ Nông nghiệp và Môi trường, ngày 31/1/2026.',
        ),
        p('Kế hoạch năm 2026 của tỉnh thì chưa có thông tin xác nhận, nên bài này không ghi.'),
        h2('Giấy tờ, hồ sơ của giai đoạn cũ thì sao?'),
        p(
          'Nhà nào có hồ sơ đang làm dở từ giai đoạn 2021–2025, bà con đem đến Ủy ban nhân dân xã hỏi xem việc được giải quyết thế nào. Chúng tôi chưa có thông tin đã kiểm tra về việc này.',
        ),
        h2('Hỏi ai'),
        p(
          'Bà con hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trong làng. Danh sách có ở trang [Hỏi ai](/vi/contacts). Những điều còn chờ xác nhận được ghi trong bài [Giai đoạn 2026–2030: điều gì chưa xác nhận?](/vi/news/dieu-chua-xac-nhan-giai-doan-2026-2030) và ở trang [chương trình 2026–2035](/vi/programmes/mtqg-2026-2035).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Từ năm 2026, ba chương trình thành một',
      summary:
        'Ba chương trình cũ nay thành một chương trình. Chưa có thông tin xác nhận về mức hỗ trợ. Bà con hỏi xã.',
      body: [
        keyFacts(
          'Ba chương trình cũ nay thành một.',
          'Chương trình mới là từ năm 2026 đến năm 2035.',
          'Chưa có thông tin xác nhận về mức hỗ trợ.',
        ),
        h2('Ba chương trình cũ'),
        ul(
          'Chương trình nông thôn mới.',
          'Chương trình giảm nghèo.',
          'Chương trình cho vùng dân tộc thiểu số và miền núi.',
        ),
        h2('Chương trình mới'),
        p(
          'Quốc hội quyết định việc này ngày 11 tháng 12 năm 2025. Quốc hội là nơi làm ra luật. Phần đầu của chương trình là từ năm 2026 đến năm 2030. Bộ Nông nghiệp và Môi trường lo chương trình này.',
        ),
        h2('Điều chưa biết'),
        p(
          'Nhà nào được hỗ trợ? Được hỗ trợ bao nhiêu? Cần giấy tờ gì? Chưa có thông tin xác nhận. Xác nhận là nói chắc rằng điều đó đúng.',
        ),
        p('Mức hỗ trợ cũ là của chương trình cũ. Bà con đừng dùng mức cũ để tính.'),
        h2('Hỏi ai'),
        p(
          'Bà con hỏi Ủy ban nhân dân xã. Bà con cũng có thể hỏi trưởng thôn. Bà con cũng có thể hỏi người có uy tín. Người có uy tín là người được dân làng tin cậy.',
        ),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
        p('[Xem trang về chương trình mới](/vi-simple/programmes/mtqg-2026-2035)'),
      ],
    },
    en: {
      title: 'From 2026, three programmes become one',
      summary:
        'The programmes for new rural areas, for poverty reduction and for ethnic minority areas are now one programme for 2026–2035. The support for each household is not confirmed.',
      body: [
        keyFacts(
          'Three National Target Programmes are merged into one for 2026–2035 (Resolution 257/2025/QH15 of 11 December 2025).',
          'The first phase is 2026–2030. The Ministry of Agriculture and Environment is in charge.',
          'There is no confirmed information about support for each household in 2026–2030. Ask the commune or the village head.',
        ),
        h2('Which three?'),
        ul(
          'the programme for **new rural areas**;',
          'the programme for **poverty reduction**;',
          'the programme for **ethnic minority and mountain areas**, which this site calls “programme 1719” for short.',
        ),
        p(
          'The short name comes from Decision 1719/QĐ-TTg of 14 October 2021. The phase 2021–2025 of that programme [has ended](/en/programmes/mtqg-1719-giai-doan-1).',
        ),
        h2('What changes for you?'),
        p(
          'The three programmes are now one. Which household gets what, how much, and with which papers is **not confirmed**. Please do not use the amounts of the old phase to plan for the new one.',
        ),
        h2('The documents'),
        ul(
          'Resolution 257/2025/QH15 of the National Assembly, 11 December 2025;',
          'Resolution 424/NQ-CP of the Government;',
          'Decision 417/QĐ-BNNMT of the Ministry of Agriculture and Environment, 31 January 2026.',
        ),
        p('We have no confirmed information about the province’s plan for 2026, so we write nothing about it.'),
        h2('Papers from the old phase'),
        p(
          'If your family has an unfinished application from 2021–2025, take it to the commune People’s Committee and ask what will happen. We have no checked information about this.',
        ),
        h2('Whom to ask'),
        p(
          'Ask the commune People’s Committee, the village head or the trusted elder of your village. The list is on the page [Whom to ask](/en/contacts). What is still open is in [2026–2030: what is not confirmed yet](/en/news/dieu-chua-xac-nhan-giai-doan-2026-2030) and on the page about [the programme 2026–2035](/en/programmes/mtqg-2026-2035).',
        ),
      ],
    },
  },
};
