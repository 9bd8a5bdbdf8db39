import { h2, keyFacts, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const whoDoesThisWork: SeedNews = {
  slug: 'ai-lo-cong-tac-dan-toc-hien-nay',
  publishedAt: '2026-08-13T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: null,
  source: { name: 'Thông tư 02/2025/TT-BDTTG', url: null },
  texts: {
    vi: {
      title: 'Nay cơ quan nào của tỉnh lo công tác dân tộc?',
      summary:
        'Công tác dân tộc của tỉnh nay do Sở Dân tộc và Tôn giáo phụ trách. Việc hằng ngày, bà con vẫn hỏi Ủy ban nhân dân xã trước.',
      body: [
        keyFacts(
          'Công tác dân tộc cấp tỉnh nay thuộc Sở Dân tộc và Tôn giáo (Thông tư 02/2025/TT-BDTTG).',
          'Giấy tờ và bài cũ có thể vẫn ghi “Ban Dân tộc tỉnh”.',
          'Bà con hỏi Ủy ban nhân dân xã trước; không còn cấp huyện.',
        ),
        h2('Tên cũ và tên mới'),
        p(
          'Năm 2022, tin của tỉnh còn ghi tên “Ban Dân tộc tỉnh Quảng Ngãi”. Nay, theo Thông tư 02/2025/TT-BDTTG, công tác dân tộc của tỉnh thuộc Sở Dân tộc và Tôn giáo. Gặp tên Ban Dân tộc trong bài cũ, bà con hiểu đó là tên vào lúc bài được viết.',
        ),
        p(
          'Vì sao đầu trang này ghi “Ban Dân tộc tỉnh Quảng Ngãi”? Vì trang được làm theo tên trong nguồn tin năm 2022. Tên ấy đổi được trong phần cài đặt khi cơ quan quản lý trang quyết định.',
        ),
        h2('Bao nhiêu bà con trong tỉnh'),
        p('Theo số liệu tháng 9/2025, trong tỉnh có:'),
        ul(
          'khoảng **550.000 người dân tộc thiểu số**, chừng 25% số dân;',
          'thuộc **44 dân tộc**;',
          'sống ở **68 xã, phường**.',
        ),
        h2('Việc gì hỏi ở đâu'),
        ul(
          '**Chương trình, hỗ trợ, giấy tờ:** Ủy ban nhân dân xã, phường nơi bà con ở.',
          '**Tin mới trong thôn, giấy tờ chưa hiểu:** trưởng thôn.',
          '**Tin còn chưa rõ thật hay không:** người có uy tín, trưởng thôn.',
          '**Công tác dân tộc của tỉnh, khi xã chưa trả lời được:** Sở Dân tộc và Tôn giáo.',
        ),
        h2('Điều chưa xác nhận'),
        p(
          'Địa chỉ, số điện thoại và thư điện tử của Sở chưa được ban biên tập xác nhận. Trang này để trống chứ không đoán. Khi có thông tin chắc chắn, trang [Hỏi ai](/vi/contacts) sẽ ghi kèm ngày kiểm tra.',
        ),
        h2('Hỏi ai'),
        p(
          'Chưa biết bắt đầu từ đâu, bà con đến Ủy ban nhân dân xã. Chưa biết tên xã mới, bà con dùng trang [Tìm](/vi/search). Đọc thêm bài [Tỉnh, huyện, xã đã thay đổi thế nào từ năm 2025?](/vi/news/xa-phuong-thay-doi-nam-2025)',
        ),
      ],
    },
    'vi-simple': {
      title: 'Nay cơ quan nào lo công tác dân tộc?',
      summary: 'Sở Dân tộc và Tôn giáo lo công tác dân tộc của tỉnh. Bà con vẫn hỏi xã trước.',
      body: [
        keyFacts(
          'Sở Dân tộc và Tôn giáo lo công tác dân tộc của tỉnh.',
          'Tên trong giấy cũ là Ban Dân tộc.',
          'Bà con hỏi Ủy ban nhân dân xã trước.',
        ),
        p('Công tác dân tộc là việc nhà nước làm cho các dân tộc.'),
        h2('Tên cũ và tên mới'),
        p('Năm 2022, tin của tỉnh ghi tên Ban Dân tộc. Nay Sở Dân tộc và Tôn giáo lo việc này.'),
        p('Đầu trang này vẫn ghi tên Ban Dân tộc. Chúng tôi lấy tên đó từ tin năm 2022. Tên đó có thể đổi sau.'),
        h2('Số người dân tộc thiểu số trong tỉnh'),
        p('Đây là số liệu của tháng 9 năm 2025:'),
        ul('khoảng 550.000 người dân tộc thiểu số', '44 dân tộc', '68 xã, phường'),
        p('Cứ 100 người trong tỉnh thì có khoảng 25 người dân tộc thiểu số.'),
        h2('Hỏi ai'),
        ul(
          'Hỏi về hỗ trợ và giấy tờ: Ủy ban nhân dân xã.',
          'Hỏi về tin trong thôn: trưởng thôn.',
          'Hỏi khi tin chưa rõ: người có uy tín. Đó là người được dân làng tin cậy.',
          'Hỏi khi xã chưa trả lời được: Sở Dân tộc và Tôn giáo.',
        ),
        p('Số điện thoại của Sở chưa được xác nhận. Bà con hỏi xã cách liên hệ.'),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
    en: {
      title: 'Which office of the province takes care of ethnic affairs now?',
      summary:
        'The Department of Ethnic and Religious Affairs is now in charge in the province. For everyday questions, still ask the commune People’s Committee first.',
      body: [
        keyFacts(
          'Ethnic affairs in the province are now with the Department of Ethnic and Religious Affairs (Circular 02/2025/TT-BDTTG).',
          'Old papers and articles may still say “Ban Dân tộc” (Ethnic Affairs Committee).',
          'Ask the commune People’s Committee first. There are no districts any more.',
        ),
        h2('The old name and the new one'),
        p(
          'In 2022 the news of the province still used the name “Ban Dân tộc tỉnh Quảng Ngãi”. Now, under Circular 02/2025/TT-BDTTG, this work belongs to the Department of Ethnic and Religious Affairs (Sở Dân tộc và Tôn giáo). The old name in an old article is the name of that time.',
        ),
        p(
          'Why does the top of this site say “Ban Dân tộc tỉnh Quảng Ngãi”? It is the name in our source of 2022. The office that runs the site can change it in the settings.',
        ),
        h2('How many people'),
        p('In September 2025 the figures for the province were:'),
        ul(
          'about **550,000 people of ethnic minorities**, some 25% of the population;',
          '**44 ethnic groups**;',
          'in **68 communes and wards**.',
        ),
        h2('What to ask where'),
        ul(
          '**Programmes, support, papers:** the People’s Committee of your commune or ward.',
          '**News of the village, papers you do not understand:** the village head.',
          '**News that may or may not be true:** the trusted elder or the village head.',
          '**Ethnic affairs of the province, when the commune cannot answer:** the Department of Ethnic and Religious Affairs.',
        ),
        h2('What is not confirmed'),
        p(
          'We have not confirmed the Department’s address, telephone number or e-mail. We leave them empty and do not guess. When we are sure, the page [Whom to ask](/en/contacts) will show them with the date of the check.',
        ),
        h2('Whom to ask'),
        p(
          'If you do not know where to begin, go to the commune People’s Committee. If you do not know the new name of your commune, use the [Search](/en/search) page.',
        ),
      ],
    },
  },
};
