import { h2, keyFacts, p, steps, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

/** Promises nothing that the site cannot do yet: there is no saving for offline in this release. */
export const readingWithLittleSignal: SeedNews = {
  slug: 'doc-tin-khi-song-yeu',
  publishedAt: '2026-10-08T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: null,
  texts: {
    vi: {
      title: 'Sóng yếu, máy cũ: đọc và giữ tin thế nào?',
      summary:
        'Các bài trên trang này nhẹ và đọc được trên máy cũ. Có sóng thì mở bài, gửi đường dẫn cho nhau, hoặc in ra để dành.',
      body: [
        keyFacts(
          'Mỗi bài là một trang nhẹ: chữ hiện ra trước, không phải chờ ảnh.',
          'Gửi đường dẫn cho người nhà, hoặc in bài ra giấy để dành.',
          'Trang chưa có nút lưu bài vào máy để đọc khi mất mạng.',
        ),
        h2('Vì sao mở được trên máy cũ'),
        p(
          'Trang được làm cho điện thoại rẻ và sóng yếu. Chữ của bài đi cùng một lượt tải, nên hiện ra ngay khi tải xong. Không cần cài gì, không cần tài khoản.',
        ),
        h2('Có sóng thì làm gì'),
        steps(
          'Mở bài cần đọc và chờ chữ hiện đủ.',
          'Bấm nút “Gửi cho người khác” để gửi đường dẫn, ví dụ qua Zalo.',
          'Muốn giữ lại, nhờ nơi có máy in giúp bài ra giấy. Bản in có địa chỉ và ngày của bài.',
          'Muốn tìm lại nhanh, lưu dấu trang trong trình duyệt của máy.',
        ),
        p(
          'Bài đang mở thường vẫn còn trên màn hình khi sóng mất. Nhưng máy có thể tự tải lại trang, lúc đó cần có sóng. Điều quan trọng, bà con nên in hoặc chép ra giấy.',
        ),
        h2('Đọc cho đỡ mỏi mắt'),
        ul(
          '**Cỡ chữ:** bấm nút “Aa” ở đầu trang, có bốn cỡ để chọn. Máy nhớ cỡ bà con đã chọn.',
          '**Màu nền:** cũng ở nút “Aa”, chọn sáng, tối hoặc đậm rõ.',
          '**Bản dễ đọc:** ngay dưới tên bài có nút “Dễ đọc”, đổi sang bản câu ngắn.',
          '**Nghe:** nhiều điện thoại có thể đọc to trang này. Cách bật có ở trang [Trợ năng](/vi/accessibility).',
        ),
        h2('Mở từ Zalo hay Facebook'),
        p(
          'Khi bấm đường dẫn trong Zalo hay Facebook, bài mở ngay trong ứng dụng đó và vẫn đọc được. Nếu có nút không chạy, bà con bấm nút ba chấm ở góc màn hình rồi chọn “Mở bằng trình duyệt”.',
        ),
        h2('Điều chưa có'),
        p(
          'Hiện chưa đọc được bài mới khi không có mạng, và chưa có bản thu âm. Khi việc nào làm xong và đã thử trên máy cũ, ban biên tập sẽ viết ở mục [Tin mới](/vi/news).',
        ),
        h2('Hỏi ai'),
        p(
          'Không mở được bài, bà con nhờ trưởng thôn hoặc cán bộ xã mở giúp hay in giúp. Xem trang [Hỏi ai](/vi/contacts).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Đọc tin khi sóng yếu',
      summary: 'Trang này nhẹ. Máy cũ cũng đọc được. Có sóng thì bà con mở bài, gửi bài hoặc in bài.',
      body: [
        keyFacts('Trang này nhẹ.', 'Bà con có thể gửi bài hoặc in bài.', 'Chưa có nút lưu bài vào máy.'),
        p('Trang nhẹ là trang tải nhanh. Bà con không cần cài gì. Bà con không cần tài khoản.'),
        h2('Làm từng bước khi có sóng'),
        steps('Mở bài.', 'Chờ chữ hiện đủ.', 'Bấm nút “Gửi cho người khác”.', 'Nhờ người in bài ra giấy để giữ.'),
        h2('Khi mất sóng'),
        p(
          'Bài đang mở thường vẫn còn trên màn hình. Nhưng máy có thể tải lại bài. Khi đó máy cần sóng. Điều quan trọng thì bà con ghi ra giấy.',
        ),
        h2('Đọc dễ hơn'),
        ul(
          'Nút “Aa” ở đầu trang làm chữ to hơn.',
          'Nút “Aa” cũng đổi được màu nền.',
          'Nút “Dễ đọc” ở dưới tên bài. Bản dễ đọc có câu ngắn.',
          'Điện thoại có thể đọc to bài. [Xem cách nghe](/vi-simple/accessibility)',
        ),
        h2('Mở bài từ Zalo'),
        p(
          'Bài mở trong Zalo vẫn đọc được. Có nút không chạy? Bà con bấm nút ba chấm. Sau đó bà con chọn “Mở bằng trình duyệt”.',
        ),
        p('Trình duyệt là ứng dụng để xem trang mạng.'),
        h2('Điều chưa có'),
        p(
          'Nay chưa lưu được bài để đọc khi mất mạng. Nay chưa có bản thu âm để nghe. Khi có, chúng tôi sẽ viết ở mục Tin mới.',
        ),
        h2('Hỏi ai'),
        p('Bà con không mở được bài? Bà con nhờ trưởng thôn giúp.'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
  },
};
