import { h2, keyFacts, p, steps, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const howToTrustNews: SeedNews = {
  slug: 'cach-biet-tin-da-kiem-tra',
  publishedAt: '2026-10-22T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: null,
  texts: {
    vi: {
      title: 'Làm sao biết một tin đã được kiểm tra?',
      summary:
        'Mỗi bài ở đây có ngày và người viết; mỗi chương trình có tình trạng, ngày kiểm tra và số văn bản. Điều chưa chắc được nói thẳng là chưa xác nhận.',
      body: [
        keyFacts(
          'Xem ngày, người viết và nguồn tin trước khi tin.',
          'Mỗi chương trình ghi một trong bốn tình trạng và ngày kiểm tra gần nhất.',
          'Chưa có thông tin chắc chắn thì trang ghi rõ là chưa xác nhận và chỉ nơi để hỏi.',
        ),
        h2('Một bài tin ghi những gì'),
        ul(
          '**Ngày đăng**, và ngày sửa nếu bài có sửa.',
          '**Người viết.** Các bài đầu tiên do Ban biên tập Tiếng Làng viết.',
          '**Nguồn**, nếu bài dựa vào một bài khác hay một văn bản.',
          '**Lưu trữ**, nếu là chuyện đã qua, giữ lại để biết chứ không phải để làm theo.',
          '**Bài mẫu**, nếu bài chỉ để thử trang. Bài mẫu không phải là tin.',
        ),
        h2('Bốn tình trạng của chương trình'),
        ul(
          '**Đang có hiệu lực:** chương trình đang được thực hiện. Chi tiết cho từng hộ vẫn có thể chưa xác nhận.',
          '**Chưa xác nhận:** ban biên tập chưa có thông tin chắc chắn.',
          '**Đã kết thúc:** chương trình không còn được thực hiện.',
          '**Lưu trữ:** giữ để tra cứu.',
        ),
        h2('Khi nghe một tin ở nơi khác'),
        steps(
          'Hỏi tin này của ai, đăng ngày nào.',
          'Tìm tên chương trình ở mục Hỗ trợ của trang này, xem tình trạng và ngày kiểm tra.',
          'Xem có số và ngày của văn bản không.',
          'Còn chưa chắc thì hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trước khi gửi tin cho người khác.',
        ),
        h2('Trang này không hỏi gì của bà con'),
        p(
          'Đọc trang không cần tài khoản. Trang không hỏi tên, không hỏi dân tộc, không theo dõi ai đọc gì. Số lượt xem là số của bài, không phải của người. Xem thêm trang [Về trang này](/vi/about).',
        ),
        h2('Thấy chỗ sai'),
        p(
          'Bà con báo cho Ủy ban nhân dân xã hoặc trưởng thôn. Bài khác với văn bản chính thức thì văn bản chính thức là đúng. Nơi hỏi có ở trang [Hỏi ai](/vi/contacts), các chương trình có ở mục [Hỗ trợ](/vi/programmes).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Làm sao biết một tin đã được kiểm tra?',
      summary: 'Bà con xem ngày, người viết và nguồn. Nguồn là nơi tin đến. Chưa chắc thì bà con hỏi xã.',
      body: [
        keyFacts('Xem ngày của tin.', 'Xem ai viết tin.', 'Chưa chắc thì hỏi xã.'),
        h2('Mỗi bài ghi gì'),
        ul(
          'Ngày đăng bài.',
          'Người viết bài.',
          'Nguồn, nếu có. Nguồn là nơi tin đến.',
          'Chữ “Bài cũ, lưu lại”, nếu bài kể việc cũ.',
          'Chữ “Bài mẫu”, nếu bài chỉ để thử trang. Bài mẫu không phải là tin.',
        ),
        h2('Mỗi chương trình ghi gì'),
        p('Mỗi chương trình có một trong bốn chữ này:'),
        ul(
          '**Đang làm:** chương trình đang được làm.',
          '**Chưa chắc chắn:** chúng tôi chưa có thông tin xác nhận.',
          '**Đã hết:** chương trình không làm nữa.',
          '**Việc cũ, lưu lại:** việc của những năm trước.',
        ),
        p('Mỗi chương trình cũng ghi ngày kiểm tra.'),
        h2('Khi bà con nghe một tin ở nơi khác'),
        steps(
          'Hỏi tin này của ai.',
          'Hỏi tin này của ngày nào.',
          'Tìm tên chương trình trên trang này.',
          'Chưa chắc thì hỏi Ủy ban nhân dân xã.',
          'Chắc rồi mới gửi tin cho người khác.',
        ),
        h2('Trang này không hỏi tên bà con'),
        p('Bà con không cần tài khoản. Trang không hỏi tên. Trang không hỏi dân tộc. Trang không theo dõi ai.'),
        h2('Hỏi ai'),
        p('Bà con thấy chỗ sai? Bà con báo cho Ủy ban nhân dân xã. Bà con cũng có thể báo cho trưởng thôn.'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
  },
};
