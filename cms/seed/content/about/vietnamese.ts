import type { Block } from '../../../../model/block';
import { h2, p, ul } from '../../build/blocks';

export const aboutVietnamese: readonly Block[] = [
  p(
    '“Tiếng Làng” là tiếng nói của làng. Trang này đưa tin, nói về các chương trình và chỉ nơi để hỏi, cho bà con vùng dân tộc thiểu số và miền núi tỉnh Quảng Ngãi.',
  ),
  h2('Từ năm 2025, ai lo công tác dân tộc?'),
  p(
    'Theo Thông tư 02/2025/TT-BDTTG, công tác dân tộc của tỉnh nay thuộc **Sở Dân tộc và Tôn giáo**. Tên “Ban Dân tộc tỉnh Quảng Ngãi” ở đầu trang lấy theo nguồn tin năm 2022 và đổi được trong phần cài đặt.',
  ),
  p(
    'Từ ngày 1/7/2025, Kon Tum là một phần của tỉnh Quảng Ngãi. Không còn cấp huyện; tỉnh có 96 xã, phường, đặc khu. Vì vậy trang chỉ ghi nơi hỏi ở xã và ở tỉnh. Đọc bài [Nay cơ quan nào của tỉnh lo công tác dân tộc?](/vi/news/ai-lo-cong-tac-dan-toc-hien-nay)',
  ),
  h2('Tin được kiểm tra thế nào'),
  ul(
    'Các bài đầu tiên do Ban biên tập Tiếng Làng viết bằng lời của mình, dựa vào văn bản và tin đã công bố.',
    'Mỗi chương trình ghi tình trạng, ngày kiểm tra gần nhất, số và ngày của văn bản nếu đã biết chắc.',
    'Điều chưa có nguồn chắc chắn thì ghi là chưa có thông tin xác nhận, và chỉ nơi để hỏi. Trang không đoán số tiền, thời hạn hay số điện thoại.',
    'Bài khác với văn bản chính thức thì văn bản chính thức là đúng.',
  ),
  p('Xem thêm [Làm sao biết một tin đã được kiểm tra?](/vi/news/cach-biet-tin-da-kiem-tra)'),
  h2('Riêng tư của bà con'),
  ul(
    'Đọc trang không cần tài khoản, không phải khai tên.',
    'Trang không theo dõi ai. Lượt xem là số lần một trang được mở, không ghi người mở.',
    'Trang không tải thứ gì từ nơi khác. Cỡ chữ và màu nền bà con chọn chỉ nằm trong máy của bà con.',
  ),
  p(
    'Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, có hiệu lực từ ngày 1/1/2026, coi nguồn gốc dân tộc, tôn giáo và việc theo dõi cách dùng trang là dữ liệu cá nhân nhạy cảm. Trang này không thu những thứ đó.',
  ),
  h2('Các thứ tiếng'),
  p(
    'Trang có bản tiếng Việt thường, bản dễ đọc và một số bài tiếng Anh. Tiếng của các làng chỉ hiện ra khi có người biết tiếng duyệt; chúng tôi không dùng máy để dịch. Đọc [bài về tiếng nói của làng](/vi/news/tieng-noi-cua-lang-cho-nguoi-duyet).',
  ),
  h2('Hỏi ai'),
  p('Bà con hỏi Ủy ban nhân dân xã trước. Danh sách nơi hỏi có ở trang [Hỏi ai](/vi/contacts).'),
];
