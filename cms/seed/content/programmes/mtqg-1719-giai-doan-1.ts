import { p, ul } from '../../build/blocks';
import type { SeedProgramme } from '../../types';
import { checkedOn, editors } from '../editors';

/** Phase I of programme 1719. Only the projects that were read in a source are listed. */
export const programme1719: SeedProgramme = {
  slug: 'mtqg-1719-giai-doan-1',
  status: 'ended',
  checkedAt: checkedOn,
  checkedBy: editors,
  validFrom: null,
  validUntil: null,
  sample: false,
  contacts: ['commune', 'village-head', 'trusted-elder', 'department'],
  legalBasis: [
    {
      number: '1719/QĐ-TTg',
      date: '2021-10-14',
      title: {
        vi: 'Quyết định về chương trình mục tiêu quốc gia cho vùng đồng bào dân tộc thiểu số và miền núi, giai đoạn I (2021–2025)',
        'vi-simple': 'Quyết định về chương trình này. Quyết định là giấy của nhà nước.',
        en: 'Decision on the National Target Programme for ethnic minority and mountain areas, phase I (2021–2025)',
      },
      url: null,
    },
  ],
  texts: {
    vi: {
      title: 'Chương trình 1719, giai đoạn 2021–2025',
      summary:
        'Chương trình mục tiêu quốc gia cho vùng dân tộc thiểu số và miền núi, giai đoạn 2021–2025, đã kết thúc. Từ năm 2026 có chương trình mới.',
    },
    'vi-simple': {
      title: 'Chương trình 1719, từ năm 2021 đến năm 2025',
      summary:
        'Chương trình này dành cho vùng dân tộc thiểu số và miền núi. Phần này đã hết. Từ năm 2026 có chương trình mới.',
    },
    en: {
      title: 'Programme 1719, phase 2021–2025',
      summary:
        'The National Target Programme for ethnic minority and mountain areas, phase 2021–2025, has ended. From 2026 there is a new programme.',
    },
  },
  sections: {
    vi: {
      whatItIs: [
        p(
          'Đây là giai đoạn I (2021–2025) của chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi, theo Quyết định 1719/QĐ-TTg ngày 14/10/2021. Giai đoạn này **đã kết thúc**.',
        ),
        p(
          'Từ năm 2026, chương trình này gộp với chương trình nông thôn mới và chương trình giảm nghèo thành [một chương trình mới, 2026–2035](/vi/programmes/mtqg-2026-2035).',
        ),
      ],
      forWhom: [
        p(
          'Dành cho vùng đồng bào dân tộc thiểu số và miền núi. Điều kiện cho từng hộ trong giai đoạn cũ, ban biên tập không ghi lại, vì không nên dùng cho hiện nay.',
        ),
      ],
      whatItGives: [
        p('Các dự án 1 đến 8 mà ban biên tập đã đối chiếu được với nguồn là:'),
        ul(
          '**Dự án 1:** đất ở, nhà ở, đất sản xuất, nước sinh hoạt',
          '**Dự án 2:** chuyển và ổn định chỗ ở (tái định cư)',
          '**Dự án 3:** nông nghiệp, lâm nghiệp, chuỗi giá trị (làm ra, chế biến đến bán)',
          '**Dự án 4:** cơ sở hạ tầng',
          '**Dự án 5:** giáo dục, nguồn nhân lực',
          '**Dự án 6:** văn hóa, du lịch',
          '**Dự án 7:** sức khỏe, dinh dưỡng',
          '**Dự án 8:** bình đẳng giới, phụ nữ và trẻ em',
        ),
        p('Các phần việc khác của chương trình, ban biên tập chưa đối chiếu được nên không ghi.'),
      ],
      howToTakePart: [
        p(
          'Giai đoạn này đã kết thúc nên trang này không hướng dẫn nộp hồ sơ. Nhà nào có hồ sơ còn dở, bà con hỏi Ủy ban nhân dân xã. Ban biên tập chưa có thông tin xác nhận về cách giải quyết.',
        ),
      ],
      papersNeeded: null,
      whomToAsk: [
        p(
          'Bà con hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trong làng. Không còn cấp huyện, nên bà con không cần tìm phòng ban của huyện cũ.',
        ),
      ],
    },
    'vi-simple': {
      whatItIs: [
        p(
          'Đây là chương trình mục tiêu quốc gia. Đó là chương trình lớn của cả nước. Chương trình này dành cho vùng dân tộc thiểu số và miền núi. Phần đầu là từ năm 2021 đến năm 2025. Phần này đã hết.',
        ),
        p('[Xem chương trình mới](/vi-simple/programmes/mtqg-2026-2035)'),
      ],
      forWhom: [p('Chương trình dành cho vùng dân tộc thiểu số và miền núi.')],
      whatItGives: [
        p('Chương trình cũ có những việc này:'),
        ul(
          'Việc 1: đất ở, nhà ở, đất làm ăn và nước.',
          'Việc 2: chuyển và ổn định chỗ ở.',
          'Việc 3: làm nông, làm rừng và bán hàng.',
          'Việc 4: công trình dùng chung.',
          'Việc 5: học hành và đào tạo.',
          'Việc 6: văn hóa và du lịch.',
          'Việc 7: sức khỏe và ăn uống.',
          'Việc 8: nam nữ bình đẳng, phụ nữ và trẻ em.',
        ),
        p('Có thể còn việc khác. Chúng tôi chưa kiểm tra được. Vì vậy chúng tôi không ghi.'),
      ],
      howToTakePart: [p('Chương trình này đã hết. Bà con còn giấy tờ làm dở? Bà con hỏi Ủy ban nhân dân xã.')],
      papersNeeded: null,
      whomToAsk: [p('Bà con hỏi Ủy ban nhân dân xã. Bà con cũng có thể hỏi trưởng thôn. Nay không còn huyện.')],
    },
    en: {
      whatItIs: [
        p(
          'This is phase I (2021–2025) of the National Target Programme for the development of ethnic minority and mountain areas, under Decision 1719/QĐ-TTg of 14 October 2021. This phase **has ended**.',
        ),
        p(
          'From 2026 it is merged with the programmes for new rural areas and for poverty reduction into [one new programme, 2026–2035](/en/programmes/mtqg-2026-2035).',
        ),
      ],
      forWhom: [
        p(
          'It was for ethnic minority and mountain areas. We do not repeat the conditions of the old phase, because nobody should use them today.',
        ),
      ],
      whatItGives: [
        p('Projects 1 to 8, which we have checked against a source, were:'),
        ul(
          '**Project 1:** land for homes, housing, land for farming, water',
          '**Project 2:** resettlement',
          '**Project 3:** farming, forestry, value chains (from growing to selling)',
          '**Project 4:** infrastructure',
          '**Project 5:** education and human resources',
          '**Project 6:** culture and tourism',
          '**Project 7:** health and nutrition',
          '**Project 8:** gender equality, women and children',
        ),
        p('We could not check the other parts of the programme, so we do not list them.'),
      ],
      howToTakePart: [
        p(
          'The phase has ended, so this page does not explain how to apply. If your family has an unfinished application, ask the commune People’s Committee. We have no confirmed information about what happens to it.',
        ),
      ],
      papersNeeded: null,
      whomToAsk: [
        p(
          'Ask the commune People’s Committee, the village head or the trusted elder of your village. There are no districts any more, so you need not look for a district office.',
        ),
      ],
    },
  },
};
