import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const whatACooperativeIs: SeedNews = {
  slug: 'hop-tac-xa-la-gi',
  publishedAt: '2026-07-09T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: 'hop-tac-xa',
  source: { name: 'Luật Hợp tác xã số 17/2023/QH15', url: null },
  texts: {
    vi: {
      title: 'Hợp tác xã là gì?',
      summary:
        'Hợp tác xã là tổ chức do nhiều thành viên cùng lập ra để cùng làm ăn. Luật hiện nay cần ít nhất 5 thành viên chính thức.',
      body: [
        keyFacts(
          'Hợp tác xã là tổ chức do nhiều thành viên cùng lập ra để cùng làm ăn.',
          'Luật Hợp tác xã số 17/2023/QH15 cần ít nhất 5 thành viên chính thức. Luật cũ cần 7.',
          'Người từ 18 tuổi, hộ gia đình, tổ hợp tác và pháp nhân đều có thể là thành viên.',
        ),
        h2('Nói cho dễ hiểu'),
        p(
          '“Hợp tác” là cùng làm với nhau. Hợp tác xã, viết tắt là HTX, là tổ chức mà các thành viên cùng lập ra để cùng làm ăn, theo luật của Nhà nước.',
        ),
        p(
          'Mấy nhà trong làng giúp nhau ngày mùa là việc rất quý. Nhưng giúp nhau như vậy chưa phải là hợp tác xã. Muốn thành hợp tác xã thì phải lập theo luật và có đủ số thành viên.',
        ),
        h2('Ai có thể là thành viên'),
        p('Điều 30 của luật cho phép:'),
        ul(
          '**công dân Việt Nam từ 18 tuổi**, có năng lực hành vi dân sự đầy đủ, tức là người tự quyết định được và tự chịu trách nhiệm trước pháp luật;',
          '**hộ gia đình**;',
          '**tổ hợp tác**, là nhóm người cùng thỏa thuận làm chung một việc;',
          '**pháp nhân**, là tổ chức được pháp luật công nhận như một bên riêng, ví dụ một công ty.',
        ),
        h2('Cần bao nhiêu thành viên'),
        p(
          'Cần **ít nhất 5 thành viên chính thức** (khoản 7 Điều 4). Luật này có hiệu lực từ ngày 1/7/2024. Trước đó, luật cũ cần 7 thành viên. Như vậy nay một nhóm nhỏ hơn cũng có thể lập hợp tác xã.',
        ),
        h2('Điều bài này chưa nói'),
        p(
          'Góp vốn bao nhiêu, chia lãi ra sao, được vay hay được hỗ trợ những gì: ban biên tập chưa có thông tin đã kiểm tra, nên không viết. Nghị định 113/2024/NĐ-CP có quy định tiêu chí hỗ trợ. Còn một hợp tác xã cụ thể có được hỗ trợ hay không thì bà con phải hỏi cơ quan nhà nước.',
        ),
        p(
          'Muốn biết các việc nên làm trước khi lập, bà con đọc bài [Muốn lập hợp tác xã, bắt đầu từ đâu?](/vi/news/lap-hop-tac-xa-theo-luat-2023)',
        ),
        h2('Hỏi ai'),
        p(
          'Bà con hỏi Ủy ban nhân dân xã trước. Trưởng thôn và người có uy tín cũng có thể giúp bà con hỏi. Hỏi thêm Liên minh Hợp tác xã tỉnh. Xem trang [Hỏi ai](/vi/contacts) và trang [Hợp tác xã](/vi/programmes/hop-tac-xa).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Hợp tác xã là gì?',
      summary: 'Hợp tác xã là tổ chức do nhiều người cùng lập ra. Họ lập ra để cùng làm ăn.',
      body: [
        keyFacts(
          'Nhiều người cùng lập ra hợp tác xã.',
          'Hợp tác xã cần ít nhất 5 thành viên chính thức.',
          'Muốn lập hợp tác xã, bà con hỏi xã.',
        ),
        h2('Hợp tác xã là gì'),
        p('Hợp tác là cùng làm với nhau. Hợp tác xã là tổ chức do nhiều người cùng lập ra. Họ lập ra để cùng làm ăn.'),
        p('Người trong hợp tác xã gọi là thành viên.'),
        p(
          'Các nhà giúp nhau ngày mùa là việc tốt. Nhưng việc đó chưa phải là hợp tác xã. Hợp tác xã phải lập theo luật.',
        ),
        h2('Ai có thể là thành viên'),
        ul(
          'Người Việt Nam từ 18 tuổi. Người đó phải tự quyết định được việc của mình.',
          'Hộ gia đình.',
          'Tổ hợp tác. Đó là nhóm người hứa làm chung một việc.',
          'Tổ chức được pháp luật công nhận. Ví dụ: công ty.',
        ),
        h2('Cần bao nhiêu thành viên'),
        p(
          'Luật mới cần ít nhất 5 thành viên chính thức. Thành viên chính thức là thành viên được tính theo luật. Luật cũ cần 7 thành viên. Luật mới được dùng từ ngày 1 tháng 7 năm 2024.',
        ),
        h2('Điều chưa biết'),
        p(
          'Góp bao nhiêu tiền? Chia lãi thế nào? Có được hỗ trợ không? Chúng tôi chưa kiểm tra được. Bà con hỏi xã trước khi làm.',
        ),
        h2('Hỏi ai'),
        p('Bà con hỏi Ủy ban nhân dân xã. Bà con cũng có thể hỏi trưởng thôn.'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
        p('[Xem trang về hợp tác xã](/vi-simple/programmes/hop-tac-xa)'),
      ],
    },
    en: {
      title: 'What is a cooperative?',
      summary:
        'A cooperative is an organisation that several members found in order to work and earn together. Today’s law needs at least 5 official members.',
      body: [
        keyFacts(
          'A cooperative is an organisation that several members found in order to work and earn together.',
          'The Law on Cooperatives, number 17/2023/QH15, needs at least 5 official members. The old law needed 7.',
          'People from the age of 18, households, cooperative groups and legal entities can be members.',
        ),
        h2('In simple words'),
        p(
          'To cooperate means to work together. A cooperative (in Vietnamese: hợp tác xã, short HTX) is an organisation that its members found together, under the law, in order to work and earn.',
        ),
        p(
          'Neighbours who help each other at harvest time do a good thing. But this help is not yet a cooperative. A cooperative must be founded under the law and must have enough members.',
        ),
        h2('Who can be a member'),
        p('Article 30 of the law allows:'),
        ul(
          '**Vietnamese citizens from the age of 18** with full legal capacity: people who can decide for themselves and answer for it before the law;',
          '**households**;',
          '**cooperative groups**: people who have agreed to do one kind of work together;',
          '**legal entities**: organisations that the law treats as one party, for example a company.',
        ),
        h2('How many members'),
        p(
          'A cooperative needs **at least 5 official members** (Article 4, point 7). The law has been in force since 1 July 2024. The law before it needed 7 members.',
        ),
        h2('What this text does not say'),
        p(
          'How much must each member pay in? How is profit shared? Which loans or support are there? We have no checked information, so we write nothing. Decree 113/2024/NĐ-CP sets criteria for support. Whether one particular cooperative gets support is a question for the authorities.',
        ),
        h2('Whom to ask'),
        p(
          'Ask the commune People’s Committee first. The village head and the trusted elder can help you to ask. You can also ask the province’s Cooperative Alliance. See [Whom to ask](/en/contacts) and the page about [cooperatives](/en/programmes/hop-tac-xa).',
        ),
      ],
    },
  },
};
