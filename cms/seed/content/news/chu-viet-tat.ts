import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const abbreviationsInPapers: SeedNews = {
  slug: 'chu-viet-tat-trong-giay-to',
  publishedAt: '2026-11-05T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: null,
  texts: {
    vi: {
      title: 'HTX, MTQG, DTTS là gì? Đọc chữ viết tắt trong giấy tờ',
      summary:
        'Giấy tờ nhà nước hay viết tắt. Bài này giải nghĩa những chữ hay gặp và chỉ cách đọc số của một văn bản.',
      body: [
        keyFacts(
          'Chữ viết tắt là mấy chữ đầu của các tiếng: HTX là hợp tác xã.',
          'Số của văn bản cho biết loại văn bản và nơi ban hành.',
          'Chưa hiểu một chữ, bà con cứ hỏi lại người đưa giấy.',
        ),
        h2('Bảy chữ hay gặp'),
        ul(
          '**DTTS:** dân tộc thiểu số',
          '**MN:** miền núi',
          '**HTX:** hợp tác xã',
          '**KT-XH:** kinh tế - xã hội',
          '**MTQG:** mục tiêu quốc gia',
          '**UBND:** ủy ban nhân dân',
          '**HĐND:** hội đồng nhân dân',
        ),
        p(
          'Ví dụ, một giấy ghi “Chương trình MTQG phát triển KT-XH vùng DTTS và MN”. Đọc đầy đủ là: chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng dân tộc thiểu số và miền núi.',
        ),
        h2('Đọc số của văn bản'),
        p(
          'Lấy Nghị quyết 257/2025/QH15 làm ví dụ. Số 257 là số của văn bản. 2025 là năm ban hành. Chữ sau cùng cho biết nơi ban hành hoặc loại văn bản. Mấy chữ hay gặp:',
        ),
        ul(
          '**QH:** Quốc hội',
          '**NQ:** nghị quyết',
          '**NĐ:** nghị định',
          '**QĐ:** quyết định',
          '**TT:** thông tư',
          '**CP:** Chính phủ',
        ),
        p('Vậy “Nghị định 113/2024/NĐ-CP” là nghị định số 113, năm 2024, của Chính phủ.'),
        h2('Trên trang này'),
        p(
          'Ban biên tập viết đủ chữ khi có thể. Bản dễ đọc không dùng chữ viết tắt mà không giải thích. Tất cả chữ viết tắt và từ khó được giải nghĩa ở trang [Giải thích từ](/vi/glossary).',
        ),
        h2('Hỏi ai'),
        p(
          'Gặp giấy tờ có chữ không hiểu, bà con đừng ngại. Hỏi người đưa giấy, hỏi trưởng thôn, hoặc đem đến Ủy ban nhân dân xã hỏi trước khi ký. Xem trang [Hỏi ai](/vi/contacts).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Chữ viết tắt trong giấy tờ',
      summary: 'Giấy tờ hay có chữ viết tắt. Chữ viết tắt là cách viết ngắn. Bài này giải thích từng chữ.',
      body: [
        keyFacts(
          'Chữ viết tắt là cách viết ngắn.',
          'Bài này giải thích bảy chữ.',
          'Không hiểu thì bà con hỏi trước khi ký.',
        ),
        h2('Bảy chữ hay gặp'),
        ul(
          'dân tộc thiểu số (DTTS)',
          'miền núi (MN)',
          'hợp tác xã (HTX)',
          'kinh tế - xã hội (KT-XH)',
          'mục tiêu quốc gia (MTQG)',
          'ủy ban nhân dân (UBND)',
          'hội đồng nhân dân (HĐND)',
        ),
        h2('Các chữ này nghĩa là gì'),
        ul(
          'Hợp tác xã là tổ chức do nhiều người cùng lập ra để làm ăn.',
          'Kinh tế - xã hội là việc làm ăn và đời sống.',
          'Mục tiêu quốc gia là điều cả nước muốn đạt.',
          'Ủy ban nhân dân làm việc của nhà nước ở xã và ở tỉnh.',
          'Hội đồng nhân dân do người dân bầu ra.',
        ),
        h2('Khi bà con gặp chữ lạ'),
        p(
          'Bà con hỏi người đưa giấy. Bà con cũng có thể hỏi trưởng thôn. Bà con cũng có thể mang giấy đến Ủy ban nhân dân xã. Bà con hiểu rồi mới ký.',
        ),
        p('[Xem trang Giải thích từ](/vi-simple/glossary)'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
  },
};
