import type { SeedTerm } from '../../types';

/** Hard words about cooperatives and earning a living. */
export const cooperativeWords: readonly SeedTerm[] = [
  {
    anchor: 'thanh-vien-chinh-thuc',
    abbreviation: null,
    texts: {
      vi: {
        term: 'thành viên chính thức',
        meaning:
          'Thành viên được tính khi đếm cho đủ số mà luật cần: ít nhất 5. Chưa rõ ai được tính, bà con hỏi Ủy ban nhân dân xã.',
      },
      'vi-simple': {
        term: 'thành viên chính thức',
        meaning: 'Thành viên được tính theo luật. Luật cần ít nhất 5 thành viên chính thức.',
      },
      en: {
        term: 'official members (thành viên chính thức)',
        meaning:
          'The members who count for the number that the law needs: at least 5. If you are not sure who counts, ask the commune People’s Committee.',
      },
    },
  },
  {
    anchor: 'to-hop-tac',
    abbreviation: null,
    texts: {
      vi: { term: 'tổ hợp tác', meaning: 'Nhóm người cùng thỏa thuận làm chung một việc; chưa phải là hợp tác xã.' },
      'vi-simple': {
        term: 'tổ hợp tác',
        meaning: 'Nhóm người hứa làm chung một việc. Tổ hợp tác chưa phải là hợp tác xã.',
      },
      en: {
        term: 'cooperative group (tổ hợp tác)',
        meaning: 'People who have agreed to do one kind of work together. It is not yet a cooperative.',
      },
    },
  },
  {
    anchor: 'phap-nhan',
    abbreviation: null,
    texts: {
      vi: { term: 'pháp nhân', meaning: 'Tổ chức được pháp luật công nhận như một bên riêng, ví dụ một công ty.' },
      'vi-simple': { term: 'pháp nhân', meaning: 'Tổ chức được pháp luật công nhận. Ví dụ: công ty.' },
      en: {
        term: 'legal entity (pháp nhân)',
        meaning: 'An organisation that the law treats as one party, for example a company.',
      },
    },
  },
  {
    anchor: 'nang-luc-hanh-vi-dan-su',
    abbreviation: null,
    texts: {
      vi: {
        term: 'năng lực hành vi dân sự đầy đủ',
        meaning: 'Tự mình quyết định được việc của mình và tự chịu trách nhiệm trước pháp luật.',
      },
      'vi-simple': {
        term: 'năng lực hành vi dân sự đầy đủ',
        meaning: 'Tự quyết định được việc của mình. Tự chịu trách nhiệm trước pháp luật.',
      },
      en: {
        term: 'full legal capacity (năng lực hành vi dân sự đầy đủ)',
        meaning: 'Being able to decide for oneself and to answer for it before the law.',
      },
    },
  },
  {
    anchor: 'kinh-te-tap-the',
    abbreviation: null,
    texts: {
      vi: { term: 'kinh tế tập thể', meaning: 'Lối làm ăn chung của nhiều người, ví dụ trong hợp tác xã.' },
      'vi-simple': { term: 'kinh tế tập thể', meaning: 'Nhiều người làm ăn chung. Ví dụ: hợp tác xã.' },
      en: {
        term: 'collective economy (kinh tế tập thể)',
        meaning: 'Working and earning together, for example in a cooperative.',
      },
    },
  },
  {
    anchor: 'khoi-nghiep',
    abbreviation: null,
    texts: {
      vi: { term: 'khởi nghiệp', meaning: 'Bắt đầu một việc làm ăn mới.' },
      'vi-simple': { term: 'khởi nghiệp', meaning: 'Bắt đầu làm ăn.' },
      en: { term: 'start-up (khởi nghiệp)', meaning: 'To begin a new business.' },
    },
  },
  {
    anchor: 'dau-tu',
    abbreviation: null,
    texts: {
      vi: { term: 'đầu tư', meaning: 'Bỏ tiền, công hoặc của vào việc làm ăn để sau này có lợi.' },
      'vi-simple': { term: 'đầu tư', meaning: 'Bỏ tiền hoặc công vào việc làm ăn. Sau này mong có lợi.' },
      en: { term: 'invest (đầu tư)', meaning: 'To put money or work into a business in the hope of a gain later.' },
    },
  },
  {
    anchor: 'khuyen-nong',
    abbreviation: null,
    texts: {
      vi: { term: 'khuyến nông', meaning: 'Việc hướng dẫn, giúp bà con làm nông nghiệp tốt hơn.' },
      'vi-simple': { term: 'khuyến nông', meaning: 'Việc giúp bà con làm nông tốt hơn.' },
      en: { term: 'agricultural extension (khuyến nông)', meaning: 'Advice and help for better farming.' },
    },
  },
  {
    anchor: 'khuyen-cong',
    abbreviation: null,
    texts: {
      vi: { term: 'khuyến công', meaning: 'Việc hướng dẫn, giúp người làm nghề và làm hàng công nghiệp nhỏ.' },
      'vi-simple': { term: 'khuyến công', meaning: 'Việc giúp người làm nghề và làm hàng.' },
      en: { term: 'industrial extension (khuyến công)', meaning: 'Advice and help for crafts and small industry.' },
    },
  },
  {
    anchor: 'chuoi-gia-tri',
    abbreviation: null,
    texts: {
      vi: { term: 'chuỗi giá trị', meaning: 'Các việc nối nhau từ lúc làm ra, chế biến đến lúc bán một sản phẩm.' },
      'vi-simple': { term: 'chuỗi giá trị', meaning: 'Các việc để có hàng bán. Ví dụ: trồng, chế biến, bán.' },
      en: { term: 'value chain (chuỗi giá trị)', meaning: 'The steps from growing or making a product to selling it.' },
    },
  },
];
