import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const communesOf2025: SeedNews = {
  slug: 'xa-phuong-thay-doi-nam-2025',
  publishedAt: '2026-08-20T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: { name: 'Nghị quyết 202/2025/QH15 và Nghị quyết 1677/NQ-UBTVQH15', url: null },
  texts: {
    vi: {
      title: 'Tỉnh, huyện, xã đã thay đổi thế nào từ năm 2025?',
      summary:
        'Từ ngày 1/7/2025, Kon Tum là một phần của tỉnh Quảng Ngãi. Không còn cấp huyện. Tỉnh nay có 96 xã, phường, đặc khu.',
      body: [
        keyFacts(
          'Từ ngày 1/7/2025, Kon Tum là một phần của tỉnh Quảng Ngãi (Nghị quyết 202/2025/QH15).',
          'Cấp huyện không còn. Bà con làm việc với xã, phường, đặc khu.',
          'Tỉnh có 96 đơn vị: 86 xã, 9 phường và 1 đặc khu (Nghị quyết 1677/NQ-UBTVQH15).',
        ),
        h2('Tỉnh rộng hơn'),
        p(
          'Sau khi nhập, tỉnh Quảng Ngãi rộng 14.832,55 km² và có 2.161.755 người. Tên tỉnh là Quảng Ngãi. Bà con ở tỉnh Kon Tum trước đây nay thuộc tỉnh Quảng Ngãi.',
        ),
        h2('Không còn huyện'),
        p(
          'Trước đây, giữa tỉnh và xã có cấp huyện. Nay cấp này đã bỏ. Vì vậy trang này không ghi địa chỉ hay số điện thoại của huyện nào. Giấy tờ, biển hiệu và bài cũ có thể vẫn còn tên huyện; đó là tên cũ.',
        ),
        h2('96 xã, phường, đặc khu'),
        ul(
          '**86 xã**, ví dụ xã Sơn Hà, xã Ba Tơ, xã Măng Đen;',
          '**9 phường**, ví dụ phường Cẩm Thành, phường Kon Tum;',
          '**1 đặc khu** là Lý Sơn, trước đây là huyện Lý Sơn.',
        ),
        p(
          'Nhiều xã mới do mấy xã cũ nhập lại. Ví dụ, thị trấn Măng Đen, xã Măng Cành và xã Đăk Tăng nay là **xã Măng Đen**. Có năm xã được giữ nguyên: Ba Xa, Đăk Long, Rờ Kơi, Ia Đal và Mô Rai.',
        ),
        h2('Xã mình nay tên gì?'),
        p(
          'Bà con gõ tên xã cũ vào trang [Tìm](/vi/search). Cách làm từng bước có trong bài [Tìm tên mới của xã cũ](/vi/news/tim-ten-moi-cua-xa-cu). Danh sách đủ 96 xã, phường, đặc khu, kèm tên cũ, nằm ở trang [Hỏi ai](/vi/contacts).',
        ),
        h2('Giấy tờ cũ có phải đổi không?'),
        p('Ban biên tập chưa có thông tin đã kiểm tra về việc này, nên không trả lời thay cơ quan nhà nước.'),
        h2('Hỏi ai'),
        p(
          'Bà con đem giấy tờ đến hỏi Ủy ban nhân dân xã, phường nơi mình ở. Chưa biết đến đâu, bà con hỏi trưởng thôn. Các nơi khác có ở trang [Hỏi ai](/vi/contacts).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Năm 2025, tỉnh và xã thay đổi thế nào?',
      summary: 'Kon Tum nay là một phần của tỉnh Quảng Ngãi. Nay không còn huyện. Tỉnh có 96 xã, phường và đặc khu.',
      body: [
        keyFacts(
          'Kon Tum nay là một phần của tỉnh Quảng Ngãi.',
          'Nay không còn huyện.',
          'Tỉnh có 96 xã, phường và đặc khu.',
        ),
        h2('Tỉnh'),
        p('Việc này bắt đầu từ ngày 1 tháng 7 năm 2025. Tên của tỉnh là Quảng Ngãi. Tỉnh nay rộng hơn trước.'),
        h2('Huyện'),
        p(
          'Trước đây có tỉnh, huyện và xã. Nay dưới tỉnh là xã, phường và đặc khu. Giấy tờ cũ có thể vẫn ghi tên huyện. Đó là tên cũ.',
        ),
        h2('Xã, phường và đặc khu'),
        p('Nay tỉnh có:'),
        ul('86 xã', '9 phường', '1 đặc khu, là Lý Sơn'),
        p(
          'Nhiều xã mới do mấy xã cũ nhập lại. Nhập lại là mấy nơi thành một nơi. Ví dụ: xã Măng Cành cũ nay thuộc xã Măng Đen.',
        ),
        p('Có 5 xã không thay đổi. Đó là Ba Xa, Đăk Long, Rờ Kơi, Ia Đal và Mô Rai.'),
        h2('Xã của bà con nay tên gì'),
        p('Bà con tìm bằng tên xã cũ.'),
        p('[Xem cách tìm tên xã mới](/vi-simple/news/tim-ten-moi-cua-xa-cu)'),
        p('[Xem danh sách 96 xã, phường và đặc khu](/vi-simple/contacts)'),
        h2('Hỏi ai'),
        p(
          'Giấy tờ cũ có phải đổi không? Chúng tôi chưa kiểm tra được. Bà con hỏi Ủy ban nhân dân xã. Bà con không biết đến đâu? Bà con hỏi trưởng thôn.',
        ),
      ],
    },
    en: {
      title: 'How the province, districts and communes have changed since 2025',
      summary:
        'Since 1 July 2025 Kon Tum has been part of Quảng Ngãi province. There are no districts any more. The province has 96 communes, wards and special zones.',
      body: [
        keyFacts(
          'Since 1 July 2025 Kon Tum has been part of Quảng Ngãi province (Resolution 202/2025/QH15).',
          'There are no districts any more. You deal with your commune, ward or special zone.',
          'The province has 96 units: 86 communes, 9 wards and 1 special zone (Resolution 1677/NQ-UBTVQH15).',
        ),
        h2('A bigger province'),
        p(
          'The province now measures 14,832.55 km² and has 2,161,755 people. Its name is Quảng Ngãi. People in what was Kon Tum province now belong to Quảng Ngãi.',
        ),
        h2('No districts'),
        p(
          'In the past the district (huyện) stood between the province and the commune. This level has been abolished. So this site prints no district’s address or number. Old papers, signs and articles may still show a district’s name. It is an old name.',
        ),
        h2('96 communes, wards and special zones'),
        ul(
          '**86 communes** (xã), for example Sơn Hà, Ba Tơ and Măng Đen;',
          '**9 wards** (phường), for example Cẩm Thành and Kon Tum;',
          '**1 special zone** (đặc khu): Lý Sơn.',
        ),
        p(
          'Many new communes were made from several old ones. For example, the town of Măng Đen and the communes of Măng Cành and Đăk Tăng are now **Măng Đen commune**. Five communes stayed as they were: Ba Xa, Đăk Long, Rờ Kơi, Ia Đal and Mô Rai.',
        ),
        h2('What is your commune called now?'),
        p(
          'Type the old name on the [Search](/en/search) page. The full list of 96, with the old names, is on the page [Whom to ask](/en/contacts).',
        ),
        h2('Must old papers be changed?'),
        p('We have no checked information about this, so we do not answer for the authorities.'),
        h2('Whom to ask'),
        p(
          'Take your papers to the People’s Committee of your commune or ward and ask. If you do not know where to go, ask the village head.',
        ),
      ],
    },
  },
};
