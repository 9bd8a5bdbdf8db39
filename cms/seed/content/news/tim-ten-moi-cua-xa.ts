import { h2, keyFacts, p, steps, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const findYourCommune: SeedNews = {
  slug: 'tim-ten-moi-cua-xa-cu',
  publishedAt: '2026-08-27T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: { name: 'Nghị quyết 1677/NQ-UBTVQH15', url: null },
  texts: {
    vi: {
      title: 'Xã cũ của tôi nay là xã nào?',
      summary: 'Bà con gõ tên xã cũ vào ô tìm của trang này, có dấu hay không dấu đều được, để biết tên xã mới.',
      body: [
        keyFacts(
          'Gõ tên xã, phường, thị trấn cũ vào trang Tìm.',
          'Gõ không dấu vẫn tìm được.',
          'Trùng tên hay còn chưa chắc thì hỏi trưởng thôn hoặc Ủy ban nhân dân xã.',
        ),
        h2('Làm từng bước'),
        steps(
          'Mở trang Tìm.',
          'Gõ tên xã cũ, ví dụ: Măng Cành. Bàn phím không có dấu thì gõ: mang canh.',
          'Bấm nút Tìm.',
          'Xem kết quả: tên xã mới đứng trước, tên cũ ghi kèm. Với ví dụ này, xã mới là Măng Đen.',
        ),
        p('[Mở trang Tìm](/vi/search)'),
        h2('Không muốn gõ chữ'),
        p(
          'Trang [Hỏi ai](/vi/contacts) cũng có ô tìm tên xã, và có danh sách đủ 96 xã, phường, đặc khu, kèm tên các nơi cũ đã nhập vào. Bà con kéo xuống để xem, hoặc nhờ người nhà đọc giúp.',
        ),
        h2('Coi chừng trùng tên'),
        p('Có tên xã cũ xuất hiện ở hai nơi. Ví dụ:'),
        ul(
          '**Đăk Long:** một xã Đăk Long được giữ nguyên. Một xã Đăk Long khác, trước thuộc huyện Đăk Hà, nay nằm trong xã Đăk Pxi.',
          '**Trà Bùi:** tên này ghi ở cả hai xã mới là Cà Đam và Tây Trà Bồng.',
        ),
        p('Gặp trường hợp như vậy, bà con hỏi trưởng thôn để biết chắc thôn mình thuộc xã nào.'),
        h2('Vì sao cần tên mới'),
        p(
          'Nay không còn cấp huyện, và nhiều xã đã nhập lại. Biết đúng tên xã thì bà con biết hỏi Ủy ban nhân dân nào. Muốn hiểu thêm, bà con đọc bài [Tỉnh, huyện, xã đã thay đổi thế nào từ năm 2025?](/vi/news/xa-phuong-thay-doi-nam-2025)',
        ),
        h2('Hỏi ai'),
        p(
          'Tìm mãi không thấy, bà con hỏi trưởng thôn, người có uy tín hoặc đến Ủy ban nhân dân xã gần nhất. Trang này tìm theo tên xã, phường, thị trấn cũ; chưa có danh sách theo tên thôn.',
        ),
      ],
    },
    'vi-simple': {
      title: 'Tìm tên mới của xã cũ',
      summary: 'Bà con gõ tên xã cũ vào trang Tìm. Trang sẽ cho biết tên xã mới.',
      body: [
        keyFacts('Gõ tên xã cũ để tìm tên xã mới.', 'Gõ không dấu cũng được.', 'Chưa chắc thì hỏi trưởng thôn.'),
        h2('Làm từng bước'),
        steps(
          'Mở trang Tìm.',
          'Gõ tên xã cũ. Ví dụ: mang canh.',
          'Bấm nút Tìm.',
          'Đọc tên xã mới. Ví dụ: xã Măng Đen.',
        ),
        p('[Mở trang Tìm](/vi-simple/search)'),
        h2('Cách khác'),
        p('Trang Hỏi ai có danh sách 96 xã, phường và đặc khu. Danh sách có cả tên cũ.'),
        p('[Mở trang Hỏi ai](/vi-simple/contacts)'),
        h2('Khi hai nơi cùng tên'),
        p('Có hai xã cùng tên Đăk Long. Một xã Đăk Long vẫn như trước. Xã Đăk Long kia nay thuộc xã Đăk Pxi.'),
        p('Bà con gặp hai nơi cùng tên? Bà con hỏi trưởng thôn.'),
        h2('Vì sao cần tên mới'),
        p('Nhiều xã cũ đã nhập lại. Bà con biết tên xã mới thì biết hỏi ở đâu.'),
        h2('Hỏi ai'),
        p('Bà con tìm không thấy? Bà con hỏi trưởng thôn. Bà con cũng có thể hỏi Ủy ban nhân dân xã.'),
      ],
    },
  },
};
