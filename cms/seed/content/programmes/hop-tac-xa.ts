import { p, ul } from '../../build/blocks';
import type { SeedProgramme } from '../../types';
import { checkedOn, editors } from '../editors';

/** Cooperatives under the law of 2023. The days of issue of law and decree are not in our sources: null. */
export const cooperatives: SeedProgramme = {
  slug: 'hop-tac-xa',
  status: 'in-force',
  checkedAt: checkedOn,
  checkedBy: editors,
  validFrom: '2024-07-01',
  validUntil: null,
  sample: false,
  contacts: ['commune', 'cooperative-alliance', 'village-head', 'trusted-elder'],
  legalBasis: [
    {
      number: '17/2023/QH15',
      date: null,
      title: {
        vi: 'Luật Hợp tác xã, có hiệu lực từ ngày 1/7/2024',
        'vi-simple': 'Luật Hợp tác xã. Luật bắt đầu được dùng từ ngày 1 tháng 7 năm 2024.',
        en: 'Law on Cooperatives, in force since 1 July 2024',
      },
      url: null,
    },
    {
      number: '113/2024/NĐ-CP',
      date: null,
      title: {
        vi: 'Nghị định của Chính phủ, có quy định tiêu chí hỗ trợ hợp tác xã',
        'vi-simple': 'Nghị định của Chính phủ. Nghị định nói khi nào hợp tác xã được hỗ trợ.',
        en: 'Decree of the Government, which sets criteria for the support of cooperatives',
      },
      url: null,
    },
  ],
  texts: {
    vi: {
      title: 'Hợp tác xã',
      summary:
        'Nhiều người hoặc nhiều hộ cùng lập ra một tổ chức để cùng làm ăn, theo Luật Hợp tác xã năm 2023. Cần ít nhất 5 thành viên chính thức.',
    },
    'vi-simple': {
      title: 'Hợp tác xã',
      summary: 'Hợp tác xã là tổ chức do nhiều người cùng lập ra để làm ăn. Cần ít nhất 5 thành viên chính thức.',
    },
    en: {
      title: 'Cooperatives',
      summary:
        'Several people or households found an organisation in order to work and earn together, under the Law on Cooperatives of 2023. At least 5 official members are needed.',
    },
  },
  sections: {
    vi: {
      whatItIs: [
        p(
          'Hợp tác xã là tổ chức do nhiều thành viên cùng lập ra để cùng làm ăn, theo Luật Hợp tác xã số 17/2023/QH15. Luật có hiệu lực từ ngày 1/7/2024 và cần **ít nhất 5 thành viên chính thức**; luật cũ cần 7.',
        ),
        p('Đọc thêm bài [Hợp tác xã là gì?](/vi/news/hop-tac-xa-la-gi)'),
      ],
      forWhom: [
        p('Theo Điều 30 của luật, thành viên có thể là:'),
        ul(
          'công dân Việt Nam từ 18 tuổi, có năng lực hành vi dân sự đầy đủ;',
          'hộ gia đình;',
          'tổ hợp tác;',
          'pháp nhân.',
        ),
        p('Từ nào chưa hiểu, bà con xem trang [Giải thích từ](/vi/glossary).'),
      ],
      whatItGives: [
        p(
          'Nghị định 113/2024/NĐ-CP quy định tiêu chí hỗ trợ hợp tác xã. Mức hỗ trợ cụ thể **chưa có thông tin xác nhận**, nên trang này không ghi. Bà con hỏi Ủy ban nhân dân xã hoặc Liên minh Hợp tác xã tỉnh.',
        ),
      ],
      howToTakePart: [
        p(
          'Bà con họp những người muốn làm chung, xem đã đủ 5 thành viên chính thức chưa, ghi ra điều cần hỏi rồi đến Ủy ban nhân dân xã. Bài [Muốn lập hợp tác xã, bắt đầu từ đâu?](/vi/news/lap-hop-tac-xa-theo-luat-2023) gợi ý từng bước.',
        ),
        p('Thủ tục đăng ký và nơi nộp: chưa có thông tin xác nhận, bà con hỏi xã.'),
      ],
      papersNeeded: [
        p('Chưa có thông tin xác nhận về giấy tờ cần nộp. Bà con hỏi Ủy ban nhân dân xã trước khi chuẩn bị.'),
      ],
      whomToAsk: [
        p(
          'Hỏi Ủy ban nhân dân xã trước, rồi đến Liên minh Hợp tác xã tỉnh. Trưởng thôn và người có uy tín có thể hỏi giúp bà con. Xem trang [Hỏi ai](/vi/contacts).',
        ),
      ],
    },
    'vi-simple': {
      whatItIs: [
        p('Hợp tác xã là tổ chức do nhiều người cùng lập ra để làm ăn. Người trong hợp tác xã gọi là thành viên.'),
        p(
          'Luật mới cần ít nhất 5 thành viên chính thức. Thành viên chính thức là thành viên được tính theo luật. Luật cũ cần 7 thành viên. Luật mới được dùng từ ngày 1 tháng 7 năm 2024.',
        ),
        p('[Đọc bài Hợp tác xã là gì?](/vi-simple/news/hop-tac-xa-la-gi)'),
      ],
      forWhom: [
        p('Thành viên có thể là:'),
        ul(
          'người Việt Nam từ 18 tuổi, tự quyết định được việc của mình',
          'hộ gia đình',
          'tổ hợp tác, là nhóm người hứa làm chung một việc',
          'tổ chức được pháp luật công nhận',
        ),
      ],
      whatItGives: [
        p(
          'Nhà nước có quy định về hỗ trợ hợp tác xã. Chưa có thông tin xác nhận về mức hỗ trợ. Bà con hỏi Ủy ban nhân dân xã.',
        ),
      ],
      howToTakePart: [
        p(
          'Bà con họp những người muốn làm chung. Bà con đếm xem có đủ 5 thành viên không. Sau đó bà con hỏi Ủy ban nhân dân xã.',
        ),
        p('[Đọc bài về việc cần làm trước](/vi-simple/news/lap-hop-tac-xa-theo-luat-2023)'),
      ],
      papersNeeded: [p('Chưa có thông tin xác nhận về giấy tờ. Bà con hỏi Ủy ban nhân dân xã trước.')],
      whomToAsk: [
        p(
          'Bà con hỏi Ủy ban nhân dân xã trước. Bà con cũng có thể hỏi Liên minh Hợp tác xã tỉnh. Trưởng thôn có thể hỏi giúp.',
        ),
      ],
    },
    en: {
      whatItIs: [
        p(
          'A cooperative is an organisation that several members found in order to work and earn together, under the Law on Cooperatives, number 17/2023/QH15. The law has been in force since 1 July 2024. It needs **at least 5 official members**; the old law needed 7.',
        ),
        p('Read [What is a cooperative?](/en/news/hop-tac-xa-la-gi)'),
      ],
      forWhom: [
        p('Under Article 30 of the law, members can be:'),
        ul(
          'Vietnamese citizens from the age of 18 with full legal capacity;',
          'households;',
          'cooperative groups;',
          'legal entities.',
        ),
        p('The page [Words explained](/en/glossary) says what these words mean.'),
      ],
      whatItGives: [
        p(
          'Decree 113/2024/NĐ-CP sets criteria for the support of cooperatives. The amounts are **not confirmed**, so this page prints none. Ask the commune People’s Committee or the province’s Cooperative Alliance.',
        ),
      ],
      howToTakePart: [
        p(
          'Meet the people who want to work together. See whether you have 5 official members. Write down your questions and take them to the commune People’s Committee. [Where to begin](/en/news/lap-hop-tac-xa-theo-luat-2023) suggests the steps.',
        ),
        p('How and where to register is not confirmed. Ask the commune.'),
      ],
      papersNeeded: [
        p(
          'There is no confirmed information about the papers. Ask the commune People’s Committee before you prepare any.',
        ),
      ],
      whomToAsk: [
        p(
          'Ask the commune People’s Committee first, then the province’s Cooperative Alliance. The village head and the trusted elder can ask for you. See [Whom to ask](/en/contacts).',
        ),
      ],
    },
  },
};
