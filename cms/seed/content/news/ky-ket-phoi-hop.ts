import { h2, keyFacts, ol, p, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

/** The signing of 17/8/2022, in our own words: kept for the record, never an offer. */
export const signing: SeedNews = {
  slug: 'ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030',
  publishedAt: '2022-08-18T22:09:00+07:00',
  author: editors,
  archived: true,
  sample: false,
  programmeSlug: 'phoi-hop-2022-2030',
  source: { name: 'Trang của Ban Dân tộc tỉnh Quảng Ngãi', url: null },
  texts: {
    vi: {
      title: 'Năm 2022: Ban Dân tộc và Liên minh Hợp tác xã tỉnh ký chương trình phối hợp 2022–2030',
      summary:
        'Tin lưu trữ của năm 2022. Hai cơ quan của tỉnh thỏa thuận cùng làm năm việc ở vùng dân tộc thiểu số và miền núi. Đây không phải là thông báo hỗ trợ.',
      body: [
        keyFacts(
          'Ngày 17/8/2022, Ban Dân tộc tỉnh Quảng Ngãi và Liên minh Hợp tác xã tỉnh ký chương trình phối hợp giai đoạn 2022–2030.',
          'Chương trình có năm việc chung. Tin gốc không nêu số tiền, điều kiện hay thời hạn nào.',
          'Đến nay chưa có thông tin xác nhận chương trình đã đem lại kết quả gì.',
        ),
        h2('Buổi ký'),
        p(
          'Buổi ký diễn ra vào buổi chiều, trong hội trường của Ban Dân tộc tỉnh. Hai người cùng chủ trì rồi cùng ký là đồng chí Trần Văn Mẫn, khi đó là Tỉnh ủy viên, Trưởng Ban Dân tộc, và đồng chí Lê Hạnh, khi đó là Chủ tịch Liên minh. Cấp phó và các đơn vị chuyên môn của hai bên cũng dự.',
        ),
        h2('Hai bên mong điều gì'),
        p(
          'Hai cơ quan muốn làm việc với nhau sát hơn, để chính sách cho vùng dân tộc thiểu số (DTTS) và miền núi được thực hiện tốt hơn. Họ muốn kinh tế tập thể, hợp tác xã (HTX) phát triển và bà con DTTS thoát nghèo. Đích đến là các mục tiêu trong hai nghị quyết của Quốc hội: 88/2019/QH14 (18/11/2019) và 120/2020/QH14 (19/6/2020).',
        ),
        h2('Năm việc chung'),
        ol(
          '**Chính sách:** cùng tìm hiểu, soạn thảo và đề xuất.',
          '**Thông tin:** cùng đưa tin và tuyên truyền.',
          '**Đào tạo:** cùng đào tạo, bồi dưỡng.',
          '**Chương trình mục tiêu quốc gia:** cùng làm một số phần: khởi nghiệp bằng HTX, thu hút đầu tư, dùng công nghệ thông tin để phát triển kinh tế - xã hội và giữ an ninh trật tự.',
          '**Kiểm tra:** cùng kiểm tra, giám sát, tổng kết và khen thưởng.',
        ),
        p('Mỗi việc nghĩa là gì, bà con đọc bài [Năm nhiệm vụ phối hợp](/vi/news/nam-nhiem-vu-phoi-hop-nghia-la-gi).'),
        h2('Định làm bằng cách nào'),
        ul(
          'Vận động bà con và lập HTX mới.',
          'Tập huấn về kinh tế tập thể.',
          'Kết hợp khuyến nông, khuyến công với lớp dạy nghề cho thành viên HTX và người lao động, để có thêm việc làm và thu nhập.',
          'Cùng các địa phương thực hiện và hướng dẫn địa phương.',
        ),
        h2('Đọc tin này hôm nay'),
        p(
          'Bài gốc của tác giả Văn Yên đăng ngày 18/8/2022. Chúng tôi kể lại bằng lời của mình và giữ làm tư liệu. Nay nhiều điều đã đổi: từ ngày 1/7/2025, Kon Tum là một phần của Quảng Ngãi; công tác dân tộc của tỉnh thuộc Sở Dân tộc và Tôn giáo.',
        ),
        p(
          'Bao nhiêu HTX đã lập, bao nhiêu người đã học nghề nhờ chương trình này thì chưa có thông tin xác nhận. Xin bà con **đừng coi đây là một khoản hỗ trợ đang mở**.',
        ),
        h2('Hỏi ai'),
        p(
          'Bà con quan tâm đến HTX thì hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trong làng. Xem trang [Hỏi ai](/vi/contacts) và trang [Chương trình phối hợp 2022–2030](/vi/programmes/phoi-hop-2022-2030).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Năm 2022: hai cơ quan của tỉnh ký chương trình làm việc chung',
      summary: 'Đây là tin cũ của năm 2022. Tin này không phải là thông báo hỗ trợ. Chưa ai xác nhận kết quả.',
      body: [
        keyFacts(
          'Hai cơ quan của tỉnh ký một chương trình chung.',
          'Chương trình có năm việc.',
          'Chưa có thông tin xác nhận về kết quả.',
        ),
        p('Bài này kể một việc của năm 2022. Chúng tôi giữ lại bài này để bà con biết.'),
        p('**Bài này không phải là thông báo hỗ trợ.**'),
        h2('Ai ký với ai'),
        p(
          'Ngày ký là ngày 17 tháng 8 năm 2022. Một bên là Ban Dân tộc tỉnh Quảng Ngãi. Bên kia là Liên minh Hợp tác xã tỉnh.',
        ),
        p('Hợp tác xã là tổ chức do nhiều người cùng lập ra. Họ lập ra để cùng làm ăn.'),
        h2('Hai bên muốn gì'),
        ul(
          'Hai bên muốn làm việc với nhau tốt hơn.',
          'Hai bên muốn hợp tác xã phát triển.',
          'Hai bên muốn người dân tộc thiểu số thoát nghèo.',
        ),
        h2('Năm việc của chương trình'),
        ol(
          'Tìm hiểu và đề nghị chính sách. Chính sách là việc nhà nước định làm cho dân.',
          'Đưa tin cho bà con.',
          'Mở lớp học.',
          'Làm một phần của chương trình mục tiêu quốc gia. Đó là chương trình lớn của cả nước.',
          'Kiểm tra công việc và khen thưởng.',
        ),
        p(
          'Việc thứ tư gồm ba ý. Ý một là giúp người bắt đầu làm ăn bằng hợp tác xã. Ý hai là mời người có vốn đến làm ăn. Ý ba là dùng máy tính và mạng trong công việc chung.',
        ),
        p('[Đọc bài giải thích năm việc](/vi-simple/news/nam-nhiem-vu-phoi-hop-nghia-la-gi)'),
        h2('Điều chưa biết'),
        p(
          'Tin cũ không ghi số tiền. Tin cũ không ghi ai được hỗ trợ. Tin cũ không ghi thời hạn. Đến nay chưa có thông tin xác nhận về kết quả.',
        ),
        p(
          'Từ năm 2022 đến nay có nhiều thay đổi. Nay Kon Tum là một phần của Quảng Ngãi. Nay Sở Dân tộc và Tôn giáo lo công tác dân tộc của tỉnh.',
        ),
        h2('Hỏi ai'),
        p(
          'Bà con muốn biết về hợp tác xã? Bà con hỏi Ủy ban nhân dân xã. Bà con cũng có thể hỏi trưởng thôn. Bà con cũng có thể hỏi người có uy tín. Người có uy tín là người được dân làng tin cậy.',
        ),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
    en: {
      title: '2022: the Ethnic Affairs Committee and the Cooperative Alliance signed a programme for 2022–2030',
      summary:
        'An archive item from 2022. Two bodies of the province agreed on five joint tasks in minority and mountain areas. This is not an offer of support.',
      body: [
        keyFacts(
          'On 17 August 2022 the Ethnic Affairs Committee of Quảng Ngãi and the province’s Cooperative Alliance signed a programme for 2022–2030.',
          'The programme has five joint tasks. The news of 2022 names no amount, no condition and no deadline.',
          'There is no confirmed information about its results.',
        ),
        h2('The signing'),
        p(
          'The signing took place in the afternoon, in the hall of the Ethnic Affairs Committee. Two people led the meeting and signed: Trần Văn Mẫn, then head of the committee and member of the provincial Party committee, and Lê Hạnh, then chair of the Cooperative Alliance. The deputies and the specialist units of both sides were there too.',
        ),
        h2('What both sides wanted'),
        p(
          'They wanted to work together more closely, so that policy for minority and mountain areas is carried out better. They wanted the collective economy and cooperatives to grow. They wanted minority people to leave poverty. They also wanted to reach the goals of two resolutions of the National Assembly: 88/2019/QH14 of 18 November 2019 and 120/2020/QH14 of 19 June 2020.',
        ),
        h2('The five tasks'),
        ol(
          '**Policy:** study, draft and propose it.',
          '**Information:** share information and talk with people.',
          '**Training:** train people together.',
          '**The National Target Programme:** carry out parts of it. These are new businesses as cooperatives, attracting investment, and using information technology for development and public order.',
          '**Checking:** check, supervise, review and reward.',
        ),
        h2('How they planned to do it'),
        ul(
          'Promote cooperatives and found new ones.',
          'Give training on the collective economy.',
          'Join farm and industry advice with vocational classes for cooperative members and workers, so that they have jobs and income.',
          'Work with the localities and guide them.',
        ),
        h2('Reading this today'),
        p(
          'The original item, by Văn Yên, was posted on 18 August 2022. We tell it again in our own words and keep it for the record. Much has changed since then. Kon Tum has been part of Quảng Ngãi since 1 July 2025. The Department of Ethnic and Religious Affairs now takes care of ethnic affairs in the province.',
        ),
        p(
          'We have no confirmed information about how many cooperatives were founded or how many people were trained. **Please do not read this as support that is open now.**',
        ),
        h2('Whom to ask'),
        p(
          'If you are interested in cooperatives, ask the commune People’s Committee, the village head or the trusted elder of your village. See [Whom to ask](/en/contacts) and the page about [the cooperation programme 2022–2030](/en/programmes/phoi-hop-2022-2030).',
        ),
      ],
    },
  },
};
