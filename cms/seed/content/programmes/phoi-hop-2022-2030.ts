import { ol, p } from '../../build/blocks';
import type { SeedProgramme } from '../../types';
import { checkedOn, editors } from '../editors';

/** The cooperation signed on 17/8/2022: an archive page, since nobody has confirmed what came of it. */
export const cooperation: SeedProgramme = {
  slug: 'phoi-hop-2022-2030',
  status: 'archive',
  checkedAt: checkedOn,
  checkedBy: editors,
  validFrom: null,
  validUntil: null,
  sample: false,
  contacts: ['commune', 'cooperative-alliance', 'department'],
  legalBasis: [
    {
      number: '88/2019/QH14',
      date: '2019-11-18',
      title: {
        vi: 'Nghị quyết của Quốc hội; chương trình nhằm đạt các mục tiêu của nghị quyết này',
        'vi-simple': 'Nghị quyết của Quốc hội. Nghị quyết là điều Quốc hội quyết định.',
        en: 'Resolution of the National Assembly, whose goals the programme wanted to reach',
      },
      url: null,
    },
    {
      number: '120/2020/QH14',
      date: '2020-06-19',
      title: {
        vi: 'Nghị quyết của Quốc hội; chương trình nhằm đạt các mục tiêu của nghị quyết này',
        'vi-simple': 'Nghị quyết của Quốc hội. Nghị quyết là điều Quốc hội quyết định.',
        en: 'Resolution of the National Assembly, whose goals the programme wanted to reach',
      },
      url: null,
    },
  ],
  texts: {
    vi: {
      title: 'Chương trình phối hợp Ban Dân tộc – Liên minh Hợp tác xã tỉnh, 2022–2030',
      summary:
        'Thỏa thuận ký năm 2022 giữa hai cơ quan của tỉnh, gồm năm việc chung. Trang lưu trữ; kết quả chưa được xác nhận.',
    },
    'vi-simple': {
      title: 'Chương trình làm việc chung 2022–2030',
      summary:
        'Năm 2022, hai cơ quan của tỉnh ký chương trình này. Đây là việc cũ, lưu lại. Chưa có thông tin xác nhận về kết quả.',
    },
    en: {
      title: 'Cooperation of the Ethnic Affairs Committee and the Cooperative Alliance, 2022–2030',
      summary:
        'An agreement of 2022 between two provincial bodies on five joint tasks. An archive page; its results are not confirmed.',
    },
  },
  sections: {
    vi: {
      whatItIs: [
        p(
          'Ngày 17/8/2022, Ban Dân tộc tỉnh Quảng Ngãi và Liên minh Hợp tác xã tỉnh ký một chương trình phối hợp cho giai đoạn 2022–2030. Đây là thỏa thuận làm việc giữa hai cơ quan, gồm năm nhiệm vụ:',
        ),
        ol(
          'chính sách: tìm hiểu, soạn thảo, đề xuất;',
          'thông tin, tuyên truyền;',
          'đào tạo, bồi dưỡng;',
          'thực hiện một số phần của chương trình mục tiêu quốc gia: khởi nghiệp theo mô hình hợp tác xã, thu hút đầu tư, công nghệ thông tin;',
          'kiểm tra, giám sát, tổng kết, khen thưởng.',
        ),
        p(
          'Đọc [tin về buổi ký](/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030) và bài [giải nghĩa năm nhiệm vụ](/vi/news/nam-nhiem-vu-phoi-hop-nghia-la-gi).',
        ),
      ],
      forWhom: [
        p(
          'Hai cơ quan nhắc đến bà con dân tộc thiểu số, thành viên hợp tác xã và người lao động. Tin năm 2022 không nêu điều kiện cho từng người, từng hộ.',
        ),
      ],
      whatItGives: [
        p(
          'Tin năm 2022 có nhắc đến việc lập hợp tác xã, tập huấn về kinh tế tập thể và lớp dạy nghề. Tin không nêu khoản tiền hay quyền lợi nào cho từng hộ. **Chưa có thông tin xác nhận** các việc ấy đã làm đến đâu.',
        ),
      ],
      howToTakePart: [p('Chưa có thông tin xác nhận. Xin bà con đừng coi trang này là lời mời nộp hồ sơ.')],
      papersNeeded: null,
      whomToAsk: [
        p(
          'Bà con hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trong làng. Về hợp tác xã, xem trang [Hợp tác xã](/vi/programmes/hop-tac-xa).',
        ),
      ],
    },
    'vi-simple': {
      whatItIs: [
        p(
          'Hai cơ quan ký chương trình ngày 17 tháng 8 năm 2022. Một bên là Ban Dân tộc tỉnh Quảng Ngãi. Bên kia là Liên minh Hợp tác xã tỉnh. Hai bên đồng ý cùng làm năm việc.',
        ),
        p('Hợp tác xã là tổ chức do nhiều người cùng lập ra để làm ăn.'),
        p('[Đọc tin về buổi ký](/vi-simple/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030)'),
        p('[Đọc bài giải thích năm việc](/vi-simple/news/nam-nhiem-vu-phoi-hop-nghia-la-gi)'),
      ],
      forWhom: [
        p(
          'Hai cơ quan muốn giúp người dân tộc thiểu số. Hai cơ quan cũng muốn giúp các hợp tác xã. Tin cũ không ghi điều kiện.',
        ),
      ],
      whatItGives: [
        p(
          'Tin cũ có nói đến hợp tác xã mới và lớp dạy nghề. Tin cũ không ghi số tiền. Chưa có thông tin xác nhận về kết quả.',
        ),
      ],
      howToTakePart: [p('Chưa có thông tin xác nhận. Trang này không mời bà con nộp giấy tờ.')],
      papersNeeded: null,
      whomToAsk: [
        p('Bà con hỏi Ủy ban nhân dân xã hoặc trưởng thôn.'),
        p('[Xem trang về hợp tác xã](/vi-simple/programmes/hop-tac-xa)'),
      ],
    },
    en: {
      whatItIs: [
        p(
          'On 17 August 2022 the Ethnic Affairs Committee of Quảng Ngãi and the province’s Cooperative Alliance signed a cooperation programme for 2022–2030. It is an agreement between two bodies on five tasks:',
        ),
        ol(
          'policy: study, draft and propose it;',
          'information and communication;',
          'training;',
          'parts of the National Target Programme: new businesses as cooperatives, attracting investment, information technology;',
          'checking, supervising, reviewing and rewarding.',
        ),
        p('Read [the news of the signing](/en/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030).'),
      ],
      forWhom: [
        p(
          'The two bodies named minority people, members of cooperatives and workers. The news of 2022 names no condition for a person or a household.',
        ),
      ],
      whatItGives: [
        p(
          'The news of 2022 speaks of founding cooperatives, training on the collective economy and vocational classes. It names no money and no benefit for a household. **There is no confirmed information** about how much of this was done.',
        ),
      ],
      howToTakePart: [p('There is no confirmed information. Please do not read this page as a call to apply.')],
      papersNeeded: null,
      whomToAsk: [
        p(
          'Ask the commune People’s Committee, the village head or the trusted elder of your village. About cooperatives, see the page on [cooperatives](/en/programmes/hop-tac-xa).',
        ),
      ],
    },
  },
};
