import type { Block } from '../../../../model/block';
import { h2, p, ul } from '../../build/blocks';

export const aboutEasy: readonly Block[] = [
  p('Trang này tên là Tiếng Làng. Trang có tin cho bà con. Trang chỉ cho bà con nơi để hỏi.'),
  h2('Ai lo công tác dân tộc'),
  p('Công tác dân tộc là việc nhà nước làm cho các dân tộc. Từ năm 2025, Sở Dân tộc và Tôn giáo lo việc này.'),
  p('Đầu trang ghi tên Ban Dân tộc. Chúng tôi lấy tên đó từ tin năm 2022. Tên đó có thể đổi sau.'),
  p('Nay Kon Tum là một phần của tỉnh Quảng Ngãi. Nay không còn huyện. Vì vậy bà con hỏi ở xã.'),
  h2('Chúng tôi kiểm tra tin thế nào'),
  ul(
    'Chúng tôi tự viết bài.',
    'Chúng tôi đọc giấy tờ và tin của nhà nước trước khi viết.',
    'Mỗi chương trình có ngày kiểm tra.',
    'Chưa biết chắc thì chúng tôi nói là chưa biết.',
    'Chúng tôi không đoán số tiền.',
    'Chúng tôi không đoán số điện thoại.',
  ),
  p('Bài có thể khác giấy tờ của nhà nước. Khi đó giấy tờ của nhà nước là đúng.'),
  h2('Trang không ghi tên ai'),
  ul(
    'Bà con không cần tài khoản.',
    'Trang không hỏi tên.',
    'Trang không hỏi dân tộc.',
    'Trang không theo dõi ai.',
    'Trang chỉ đếm số lần xem một bài.',
  ),
  p('Bà con chọn cỡ chữ thì chỉ máy của bà con nhớ.'),
  h2('Các thứ tiếng'),
  p(
    'Trang có tiếng Việt, bản dễ đọc và tiếng Anh. Tiếng của làng chưa có. Người biết tiếng phải duyệt trước. Duyệt là nói rằng bài này đúng.',
  ),
  h2('Hỏi ai'),
  p('Bà con hỏi Ủy ban nhân dân xã trước.'),
  p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
];
