import { h2, keyFacts, p, steps, ul } from '../../build/blocks';
import type { SeedNews } from '../../types';
import { editors } from '../editors';

export const whatIsNotConfirmed: SeedNews = {
  slug: 'dieu-chua-xac-nhan-giai-doan-2026-2030',
  publishedAt: '2026-11-13T07:30:00+07:00',
  author: editors,
  archived: false,
  sample: false,
  programmeSlug: 'mtqg-2026-2035',
  source: null,
  texts: {
    vi: {
      title: 'Giai đoạn 2026–2030: điều gì chưa xác nhận, bà con hỏi ai?',
      summary:
        'Chưa có thông tin xác nhận cho giai đoạn 2026–2030 về mức hỗ trợ từng hộ, vay vốn, chuẩn nghèo mới và kế hoạch năm 2026 của tỉnh.',
      body: [
        keyFacts(
          'Chưa có thông tin xác nhận cho giai đoạn 2026–2030 về mức hỗ trợ từng hộ và vay vốn.',
          'Chuẩn nghèo mới và kế hoạch năm 2026 của tỉnh cũng chưa xác nhận.',
          'Bà con hỏi Ủy ban nhân dân xã, trưởng thôn hoặc người có uy tín trong làng.',
        ),
        h2('Điều đã biết'),
        p(
          'Từ năm 2026 có [chương trình mục tiêu quốc gia mới](/vi/programmes/mtqg-2026-2035) cho giai đoạn 2026–2035, theo Nghị quyết 257/2025/QH15 ngày 11/12/2025. Chặng đầu là 2026–2030. Bộ Nông nghiệp và Môi trường phụ trách.',
        ),
        h2('Điều chưa xác nhận'),
        p('Đến nay ban biên tập chưa có nguồn chắc chắn cho những điều sau, nên trang này không ghi con số nào:'),
        ul(
          '**Mức hỗ trợ từng hộ:** được bao nhiêu, bằng tiền hay bằng thứ khác.',
          '**Vay vốn:** ai được vay, vay bao nhiêu, lãi và thời gian trả.',
          '**Chuẩn nghèo mới:** hộ thế nào thì được xếp là hộ nghèo.',
          '**Kế hoạch năm 2026 của tỉnh:** xã nào làm việc gì, khi nào.',
        ),
        h2('Vì sao trang này không đoán'),
        p(
          'Một con số sai có thể làm bà con mất công đi lại, hoặc tính sai việc nhà mình. Vì vậy, điều chưa chắc thì chúng tôi nói là chưa chắc. Lần kiểm tra gần nhất được ghi ở trang của từng chương trình.',
        ),
        h2('Bà con nên làm gì'),
        steps(
          'Hỏi Ủy ban nhân dân xã: chương trình nào đang làm ở xã mình, hộ mình có thuộc diện không.',
          'Hỏi giấy tờ cần có, nộp ở đâu, hạn đến ngày nào. Ghi lại câu trả lời và ngày hỏi.',
          'Nghe nói có hỗ trợ mới thì hỏi số và ngày của văn bản.',
          'Còn chưa rõ thì nhờ trưởng thôn hoặc người có uy tín hỏi giúp.',
        ),
        h2('Hỏi ai'),
        p(
          'Nơi hỏi trước tiên là Ủy ban nhân dân xã, rồi đến trưởng thôn và người có uy tín. Danh sách có ở trang [Hỏi ai](/vi/contacts). Muốn biết ba chương trình cũ nay ra sao, bà con đọc bài [Từ năm 2026, ba chương trình gộp lại thành một](/vi/news/ba-chuong-trinh-gop-thanh-mot-2026-2035).',
        ),
      ],
    },
    'vi-simple': {
      title: 'Từ năm 2026 đến năm 2030: điều gì chưa biết?',
      summary: 'Chưa có thông tin xác nhận về mức hỗ trợ. Chúng tôi không đoán. Bà con hỏi xã.',
      body: [
        keyFacts(
          'Chưa có thông tin xác nhận về mức hỗ trợ.',
          'Chưa có thông tin xác nhận về vay vốn.',
          'Bà con hỏi Ủy ban nhân dân xã.',
        ),
        h2('Điều đã biết'),
        p('Từ năm 2026, cả nước có chương trình mới. Phần đầu của chương trình là từ năm 2026 đến năm 2030.'),
        p('[Xem trang về chương trình mới](/vi-simple/programmes/mtqg-2026-2035)'),
        h2('Điều chưa biết'),
        ul(
          'Mỗi hộ được hỗ trợ bao nhiêu?',
          'Ai được vay tiền?',
          'Hộ nào là hộ nghèo?',
          'Năm 2026, tỉnh làm việc gì ở xã nào?',
        ),
        p(
          'Chúng tôi chưa có câu trả lời đã được xác nhận. Xác nhận là nói chắc rằng điều đó đúng. Số sai làm bà con tính sai. Vì vậy chúng tôi không ghi số nào.',
        ),
        h2('Làm từng bước'),
        steps(
          'Đến Ủy ban nhân dân xã.',
          'Hỏi: nhà tôi có được hỗ trợ không?',
          'Hỏi: cần giấy tờ gì, nộp ở đâu?',
          'Hỏi: nộp trước ngày nào?',
          'Ghi lại câu trả lời và ngày hỏi.',
        ),
        h2('Hỏi ai'),
        p(
          'Bà con hỏi Ủy ban nhân dân xã trước. Bà con cũng có thể hỏi trưởng thôn. Bà con cũng có thể hỏi người có uy tín. Người có uy tín là người được dân làng tin cậy.',
        ),
        p('[Xem trang Hỏi ai](/vi-simple/contacts)'),
      ],
    },
    en: {
      title: '2026–2030: what is not confirmed yet, and whom can you ask?',
      summary:
        'There is no confirmed information for 2026–2030 about support for each household, loans, the new poverty standard and the province’s plan for 2026.',
      body: [
        keyFacts(
          'There is no confirmed information for 2026–2030 about support for each household or about loans.',
          'The new poverty standard and the province’s plan for 2026 are not confirmed either.',
          'Ask the commune People’s Committee, the village head or the trusted elder of your village.',
        ),
        h2('What is known'),
        p(
          'From 2026 there is [a new National Target Programme](/en/programmes/mtqg-2026-2035) for 2026–2035, under Resolution 257/2025/QH15 of 11 December 2025. Its first phase is 2026–2030. The Ministry of Agriculture and Environment is in charge.',
        ),
        h2('What is not confirmed'),
        p('We have no reliable source for the following, so this site prints no figure:'),
        ul(
          '**Support for each household:** how much, in money or in another form.',
          '**Loans:** who can borrow, how much, at what interest and for how long.',
          '**The new poverty standard:** which households count as poor.',
          '**The province’s plan for 2026:** which commune does what, and when.',
        ),
        h2('Why we do not guess'),
        p(
          'A wrong figure can cost you a long walk, or spoil a family’s plans. So when we are not sure, we say so. The page of each programme shows the date of the last check.',
        ),
        h2('What you can do'),
        steps(
          'Ask the commune People’s Committee which programmes run in your commune and whether your household is included.',
          'Ask which papers you need, where to hand them in and by which day. Write down the answer and the date.',
          'If you hear about new support, ask for the number and date of the document.',
          'If it is still not clear, let the village head or the trusted elder ask for you.',
        ),
        h2('Whom to ask'),
        p(
          'First the commune People’s Committee, then the village head and the trusted elder. The list is on the page [Whom to ask](/en/contacts). To learn what became of the three old programmes, read [From 2026, three programmes become one](/en/news/ba-chuong-trinh-gop-thanh-mot-2026-2035).',
        ),
      ],
    },
  },
};
