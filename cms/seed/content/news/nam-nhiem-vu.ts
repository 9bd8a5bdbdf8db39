import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const theFiveTasks: SeedNews = {
  slug: 'nam-nhiem-vu-phoi-hop-nghia-la-gi',
  publishedAt: '2026-07-30T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: 'phoi-hop-2022-2030',
  source: { name: 'Trang của Ban Dân tộc tỉnh Quảng Ngãi, tin ngày 18/8/2022', url: null },
  texts: {
    vi: {
      title: 'Năm nhiệm vụ phối hợp 2022–2030 nghĩa là gì?',
      summary:
        'Chương trình ký năm 2022 giữa Ban Dân tộc và Liên minh Hợp tác xã tỉnh có năm nhiệm vụ. Bài này giải nghĩa từng việc bằng lời thường ngày.',
      body: [
        keyFacts(
          'Năm nhiệm vụ là: chính sách, thông tin, đào tạo, chương trình mục tiêu quốc gia, kiểm tra.',
          'Đó là việc của hai cơ quan, không phải danh sách các khoản hỗ trợ.',
          'Việc nào đã làm và kết quả ra sao thì chưa có thông tin xác nhận.',
        ),
        p(
          'Ngày 17/8/2022, hai cơ quan của tỉnh [ký chương trình phối hợp](/vi/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030). Bản tin khi ấy kể tên năm nhiệm vụ bằng chữ của giấy tờ. Dưới đây, ban biên tập giải nghĩa từng việc. Phần giải nghĩa giúp bà con hiểu chữ; nó không nói rằng việc ấy đã làm xong.',
        ),
        h2('1. Nghiên cứu, xây dựng, đề xuất chính sách'),
        p(
          'Chính sách là điều Nhà nước quyết định làm cho dân. Ở đây, hai cơ quan cùng tìm hiểu, cùng soạn thảo rồi đề xuất.',
        ),
        h2('2. Thông tin, tuyên truyền'),
        p('Đưa tin, giải thích để nhiều người biết và hiểu.'),
        h2('3. Đào tạo, bồi dưỡng'),
        p(
          'Dạy và bổ sung kiến thức. Bản tin có nhắc đến tập huấn về kinh tế tập thể, tức là lối làm ăn chung của nhiều người, như hợp tác xã.',
        ),
        h2('4. Thực hiện một phần chương trình mục tiêu quốc gia'),
        p('Chương trình mục tiêu quốc gia là chương trình lớn của cả nước. Phần việc chung gồm:'),
        ul(
          '**khởi nghiệp** theo mô hình hợp tác xã: bắt đầu làm ăn bằng cách lập hoặc vào hợp tác xã;',
          '**thu hút đầu tư**: mời người, mời tổ chức bỏ vốn làm ăn trong vùng;',
          '**công nghệ thông tin**: dùng máy tính và mạng để phát triển kinh tế - xã hội và giữ an ninh trật tự.',
        ),
        p(
          'Chương trình mục tiêu quốc gia giai đoạn 2021–2025 [đã kết thúc](/vi/programmes/mtqg-1719-giai-doan-1). Từ năm 2026 có [chương trình mới](/vi/programmes/mtqg-2026-2035). Chưa có thông tin xác nhận các phần việc này được tiếp tục ra sao.',
        ),
        h2('5. Kiểm tra, giám sát, tổng kết, khen thưởng'),
        p('Xem việc có làm đúng không, nhìn lại những gì đã làm, rồi khen người làm tốt.'),
        h2('Hỏi ai'),
        p(
          'Muốn biết ở xã mình có việc nào đang làm, bà con hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín. Xem trang [Hỏi ai](/vi/contacts). Gặp chữ khó, bà con xem trang [Giải thích từ](/vi/glossary).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Năm việc của chương trình 2022–2030 là gì?',
      summary:
        'Năm 2022, hai cơ quan của tỉnh ký chương trình chung. Chương trình có năm việc. Bài này giải thích từng việc.',
      body: [
        keyFacts(
          'Chương trình có năm việc.',
          'Năm việc này là việc của hai cơ quan.',
          'Chưa có thông tin xác nhận về kết quả.',
        ),
        p(
          'Hai cơ quan là Ban Dân tộc và Liên minh Hợp tác xã tỉnh. Hai cơ quan ký chương trình ngày 17 tháng 8 năm 2022.',
        ),
        p('[Đọc tin về buổi ký](/vi-simple/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030)'),
        h2('Việc 1: chính sách'),
        p(
          'Chính sách là việc nhà nước định làm cho dân. Hai cơ quan cùng tìm hiểu. Sau đó hai cơ quan đề nghị chính sách.',
        ),
        h2('Việc 2: đưa tin'),
        p('Hai cơ quan nói cho nhiều người biết.'),
        h2('Việc 3: dạy'),
        p(
          'Hai cơ quan giúp mọi người học thêm. Ví dụ: học về hợp tác xã. Hợp tác xã là tổ chức do nhiều người cùng lập ra để làm ăn.',
        ),
        h2('Việc 4: làm một phần chương trình lớn'),
        p(
          'Chương trình mục tiêu quốc gia là chương trình lớn của cả nước. Hai cơ quan làm một phần của chương trình đó:',
        ),
        ul(
          'Giúp người bắt đầu làm ăn bằng hợp tác xã.',
          'Mời người có vốn đến làm ăn.',
          'Dùng máy tính và mạng trong công việc chung.',
        ),
        h2('Việc 5: kiểm tra'),
        p('Hai cơ quan xem việc có làm đúng không. Ai làm tốt thì được khen.'),
        h2('Điều cần nhớ'),
        p('Năm việc này không phải là tiền hỗ trợ. Chưa có thông tin xác nhận về kết quả.'),
        h2('Hỏi ai'),
        p('Bà con muốn biết xã mình làm việc nào? Bà con hỏi Ủy ban nhân dân xã. Bà con cũng có thể hỏi trưởng thôn.'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
  },
};
