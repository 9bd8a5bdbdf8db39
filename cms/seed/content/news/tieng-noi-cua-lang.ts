import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const languagesOfOurVillages: SeedNews = {
  slug: 'tieng-noi-cua-lang-cho-nguoi-duyet',
  publishedAt: '2026-09-17T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: null,
  texts: {
    vi: {
      title: 'Vì sao trang này chưa có tiếng Hrê, tiếng Co, tiếng Xơ Đăng…?',
      summary:
        'Trang đã dành chỗ cho bảy thứ tiếng. Chưa thứ tiếng nào hiện ra, vì bài viết và bản thu âm phải có người biết tiếng duyệt trước.',
      body: [
        keyFacts(
          'Trang dành chỗ cho bảy thứ tiếng: Hrê, Co, Ca Dong, Xơ Đăng, Ba Na, Gia Rai, Gié-Triêng.',
          'Không đăng bản dịch máy và không tự đặt chữ cho tiếng của bà con.',
          'Một thứ tiếng chỉ hiện ra khi có người duyệt, ghi rõ tên và ngày duyệt.',
        ),
        h2('Bảy thứ tiếng có chỗ sẵn'),
        p(
          'Đó là tiếng Hrê, Co, Ca Dong, Xơ Đăng, Ba Na, Gia Rai và Gié-Triêng. Trên trang này, mỗi thứ tiếng được gọi bằng tên của nó, không dùng lá cờ để thay.',
        ),
        h2('Vì sao phải chờ'),
        p(
          'Dịch sai một câu về giấy tờ có thể khiến bà con làm sai. Vì vậy ban biên tập không dùng máy để dịch sang các tiếng này. Chúng tôi cũng không tự viết, vì đó là tiếng nói của bà con, phải do người biết tiếng viết và duyệt.',
        ),
        p('Mỗi thứ tiếng có hoàn cảnh riêng, theo những gì ban biên tập tìm được:'),
        ul(
          '**Ba Na, Gia Rai:** đã có chương trình dạy trong trường.',
          '**Xơ Đăng:** kênh VOV4 của Đài Tiếng nói Việt Nam có viết và phát thanh.',
          '**Hrê:** đài của tỉnh có phát thanh. Ban biên tập chưa tìm thấy bộ chữ dạy trong trường.',
          '**Co, Ca Dong, Gié-Triêng:** ban biên tập chưa tìm thấy bộ chữ dạy trong trường.',
        ),
        p('Chưa tìm thấy không có nghĩa là không có. Ai biết rõ, xin báo cho Ủy ban nhân dân xã.'),
        h2('Nghe trước, đọc sau'),
        p(
          'Theo những gì ban biên tập đọc được, nhiều bà con đọc chữ còn khó, cả chữ Việt lẫn chữ của tiếng mình. Bởi vậy, khi làm các tiếng này, bản thu âm được ưu tiên trước bài viết. Hiện trang chưa có bản thu âm nào. Trong khi chờ, nhiều điện thoại có thể đọc to chữ Việt; cách bật có ở trang [Trợ năng](/vi/accessibility).',
        ),
        h2('Khi nào một thứ tiếng hiện ra'),
        p(
          'Khi trong hệ thống đã ghi ai duyệt và duyệt ngày nào. Lúc đó thứ tiếng ấy có trong danh sách ngôn ngữ, có thể là bài viết, có thể chỉ là bản thu âm. Trước lúc đó, bà con đọc bản tiếng Việt, hoặc bản dễ đọc với câu ngắn.',
        ),
        h2('Hỏi ai'),
        p(
          'Bà con muốn góp tiếng nói, góp chữ hoặc nhận duyệt bài thì nói với Ủy ban nhân dân xã hoặc người có uy tín trong làng. Xem trang [Hỏi ai](/vi/contacts).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Vì sao trang này chưa có tiếng của làng?',
      summary: 'Trang có chỗ cho bảy thứ tiếng. Người biết tiếng phải duyệt trước. Vì vậy bà con phải chờ.',
      body: [
        keyFacts(
          'Trang có chỗ cho bảy thứ tiếng.',
          'Chúng tôi không dùng máy để dịch.',
          'Người biết tiếng phải duyệt trước.',
        ),
        p('Duyệt là đọc hoặc nghe, rồi nói rằng bài này đúng.'),
        h2('Bảy thứ tiếng'),
        ul('Hrê', 'Co', 'Ca Dong', 'Xơ Đăng', 'Ba Na', 'Gia Rai', 'Gié-Triêng'),
        h2('Vì sao phải chờ'),
        p('Dịch sai thì bà con hiểu sai. Máy có thể dịch sai. Vì vậy chúng tôi không dùng máy để dịch.'),
        p('Chúng tôi cũng không tự viết. Đó là tiếng của bà con. Người biết tiếng phải viết và duyệt.'),
        h2('Nghe trước'),
        p(
          'Nhiều bà con thấy đọc chữ là khó. Vì vậy chúng tôi muốn làm bản thu âm trước. Bản thu âm là bài để nghe. Nay trang chưa có bản thu âm. Nhưng điện thoại có thể đọc to chữ Việt.',
        ),
        p('[Xem cách nghe](/vi-simple/accessibility)'),
        h2('Khi nào có'),
        p('Người duyệt phải ghi tên. Ngày duyệt cũng phải ghi. Sau đó thứ tiếng ấy mới hiện ra trên trang.'),
        p('Bây giờ bà con có thể đọc tiếng Việt. Bản dễ đọc có câu ngắn.'),
        h2('Hỏi ai'),
        p(
          'Bà con muốn giúp viết hoặc duyệt? Bà con nói với Ủy ban nhân dân xã. Bà con cũng có thể nói với người có uy tín. Đó là người được dân làng tin cậy.',
        ),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
  },
};
