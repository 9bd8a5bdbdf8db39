import { h2, keyFacts, p, steps, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const foundingACooperative: SeedNews = {
  slug: 'lap-hop-tac-xa-theo-luat-2023',
  publishedAt: '2026-07-16T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: 'hop-tac-xa',
  source: { name: 'Luật Hợp tác xã số 17/2023/QH15', url: null },
  texts: {
    vi: {
      title: 'Muốn lập hợp tác xã, bắt đầu từ đâu?',
      summary:
        'Theo luật năm 2023, hợp tác xã cần ít nhất 5 thành viên chính thức. Bài này giúp bà con chuẩn bị trước khi đến hỏi Ủy ban nhân dân xã.',
      body: [
        keyFacts(
          'Cần ít nhất 5 thành viên chính thức, theo Luật Hợp tác xã số 17/2023/QH15.',
          'Luật có hiệu lực từ ngày 1/7/2024.',
          'Giấy tờ, nơi nộp và lệ phí: ban biên tập chưa có thông tin xác nhận, bà con hỏi Ủy ban nhân dân xã.',
        ),
        h2('Điều luật nói'),
        p(
          'Hợp tác xã cần **ít nhất 5 thành viên chính thức**. Trước ngày 1/7/2024, luật cũ cần 7. Thành viên có thể là:',
        ),
        ul(
          'công dân Việt Nam từ 18 tuổi, có năng lực hành vi dân sự đầy đủ (tự quyết định và tự chịu trách nhiệm được);',
          'hộ gia đình;',
          'tổ hợp tác (nhóm người thỏa thuận làm chung một việc);',
          'pháp nhân (tổ chức được pháp luật công nhận, ví dụ một công ty).',
        ),
        p('Chưa rõ hợp tác xã là gì, bà con đọc bài [Hợp tác xã là gì?](/vi/news/hop-tac-xa-la-gi) trước.'),
        h2('Việc nên làm trước khi đi hỏi'),
        p('Đây là lời khuyên của ban biên tập, không phải thủ tục của Nhà nước.'),
        steps(
          'Họp những người muốn làm chung. Bàn xem cùng làm việc gì và vì sao làm chung thì tốt hơn.',
          'Đếm xem có đủ 5 thành viên chính thức không.',
          'Ghi ra giấy điều cả nhóm còn chưa rõ: giấy tờ cần có, nơi nộp, thời gian chờ, chi phí, thuế, cách góp vốn và chia lãi.',
          'Đem tờ giấy đó đến Ủy ban nhân dân xã. Hỏi từng câu và ghi lại câu trả lời, ngày hỏi.',
          'Về họp lại, đọc các câu trả lời cho cả nhóm nghe rồi mới quyết định.',
        ),
        h2('Có được hỗ trợ không?'),
        p(
          'Nghị định 113/2024/NĐ-CP quy định các tiêu chí hỗ trợ hợp tác xã. Mức hỗ trợ và cách xin cho giai đoạn 2026–2030 thì chưa có thông tin xác nhận. Bà con đừng quyết định chỉ vì nghe nói sẽ có tiền hỗ trợ. Hãy hỏi xã và xin câu trả lời bằng văn bản.',
        ),
        h2('Hỏi ai'),
        p(
          'Nơi hỏi trước tiên là Ủy ban nhân dân xã. Bà con cũng có thể hỏi Liên minh Hợp tác xã tỉnh, hoặc nhờ trưởng thôn, người có uy tín hỏi giúp. Xem trang [Hỏi ai](/vi/contacts). Số của luật và ngày luật có hiệu lực cũng được ghi ở trang [Hợp tác xã](/vi/programmes/hop-tac-xa).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Muốn lập hợp tác xã thì làm gì trước?',
      summary: 'Hợp tác xã cần ít nhất 5 thành viên chính thức. Trước khi lập, bà con hỏi Ủy ban nhân dân xã.',
      body: [
        keyFacts(
          'Cần ít nhất 5 thành viên chính thức.',
          'Luật mới được dùng từ ngày 1 tháng 7 năm 2024.',
          'Bà con hỏi xã về giấy tờ.',
        ),
        p('Hợp tác xã là tổ chức do nhiều người cùng lập ra. Họ lập ra để cùng làm ăn.'),
        h2('Luật nói gì'),
        p(
          'Luật mới cần ít nhất 5 thành viên chính thức. Thành viên chính thức là thành viên được tính theo luật. Luật cũ cần 7 thành viên.',
        ),
        p('Thành viên có thể là:'),
        ul(
          'người Việt Nam từ 18 tuổi, tự quyết định được việc của mình',
          'hộ gia đình',
          'tổ hợp tác, là nhóm người hứa làm chung một việc',
          'tổ chức được pháp luật công nhận',
        ),
        h2('Làm từng bước'),
        p('Đây là lời khuyên của chúng tôi. Đây không phải là quy định của nhà nước.'),
        steps(
          'Họp những người muốn làm chung.',
          'Bàn xem làm việc gì.',
          'Đếm xem có đủ 5 thành viên không.',
          'Ghi ra giấy điều mình chưa biết.',
          'Mang giấy đó đến Ủy ban nhân dân xã để hỏi.',
          'Ghi lại câu trả lời.',
          'Họp lại rồi quyết định.',
        ),
        h2('Nên hỏi xã điều gì'),
        ul(
          'Cần giấy tờ gì?',
          'Nộp giấy tờ ở đâu?',
          'Phải chờ bao lâu?',
          'Phải trả tiền gì?',
          'Góp tiền và chia lãi thế nào?',
          'Có được hỗ trợ không?',
        ),
        p('Chúng tôi chưa có câu trả lời đã được xác nhận. Vì vậy chúng tôi không viết. Bà con hỏi xã rồi mới làm.'),
        h2('Hỏi ai'),
        p('Bà con hỏi Ủy ban nhân dân xã trước. Bà con có thể nhờ trưởng thôn hỏi giúp.'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
    en: {
      title: 'You want to found a cooperative: where to begin?',
      summary:
        'Under the law of 2023 a cooperative needs at least 5 official members. This text helps you to prepare before you ask the commune People’s Committee.',
      body: [
        keyFacts(
          'You need at least 5 official members, says the Law on Cooperatives, number 17/2023/QH15.',
          'The law has been in force since 1 July 2024.',
          'Papers, place and fees: we have no confirmed information. Ask the commune People’s Committee.',
        ),
        h2('What the law says'),
        p(
          'A cooperative needs **at least 5 official members**. Before 1 July 2024 the old law needed 7. Members can be:',
        ),
        ul(
          'Vietnamese citizens from the age of 18 with full legal capacity (they can decide and answer for themselves);',
          'households;',
          'cooperative groups (people who have agreed to do one kind of work together);',
          'legal entities (organisations that the law treats as one party, for example a company).',
        ),
        p('If you are not sure what a cooperative is, first read [What is a cooperative?](/en/news/hop-tac-xa-la-gi)'),
        h2('What to do before you ask'),
        p('This is our advice. It is not an official procedure.'),
        steps(
          'Meet the people who want to work together. Talk about what you will do, and why it is better to do it together.',
          'Count whether you have 5 official members.',
          'Write down what you do not know yet: papers, the place to hand them in, waiting time, cost, tax, how to pay in and how to share profit.',
          'Take this list to the commune People’s Committee. Ask each question. Write down the answer and the date.',
          'Meet again, read out the answers, and only then decide.',
        ),
        h2('Is there support?'),
        p(
          'Decree 113/2024/NĐ-CP sets criteria for the support of cooperatives. The amounts and the way to apply in 2026–2030 are not confirmed. Do not decide only because you have heard that there will be money. Ask the commune, and ask for a written answer.',
        ),
        h2('Whom to ask'),
        p(
          'Ask the commune People’s Committee first. You can also ask the province’s Cooperative Alliance. The village head or the trusted elder can ask for you. See [Whom to ask](/en/contacts). The number of the law, and the day since when it is in force, are on the page about [cooperatives](/en/programmes/hop-tac-xa).',
        ),
      ],
    },
  },
};
