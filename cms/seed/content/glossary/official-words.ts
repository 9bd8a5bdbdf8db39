import type { SeedTerm } from '../../types';

/** Hard words of official papers and of this site. */
export const officialWords: readonly SeedTerm[] = [
  {
    anchor: 'xac-nhan',
    abbreviation: null,
    texts: {
      vi: {
        term: 'chưa có thông tin xác nhận',
        meaning: 'Ban biên tập chưa tìm được nguồn chắc chắn. Trang này không đoán, và chỉ nơi để bà con hỏi.',
      },
      'vi-simple': {
        term: 'chưa có thông tin xác nhận',
        meaning: 'Chúng tôi chưa biết chắc. Bà con hỏi Ủy ban nhân dân xã.',
      },
      en: {
        term: 'not confirmed (chưa có thông tin xác nhận)',
        meaning: 'We have found no reliable source yet. We do not guess; we say whom to ask.',
      },
    },
  },
  {
    anchor: 'hieu-luc',
    abbreviation: null,
    texts: {
      vi: { term: 'hiệu lực', meaning: 'Một văn bản có hiệu lực là văn bản đã bắt đầu được áp dụng và chưa bị bỏ.' },
      'vi-simple': { term: 'hiệu lực', meaning: 'Có hiệu lực là đang được dùng. Hết hiệu lực là không được dùng nữa.' },
      en: { term: 'in force (hiệu lực)', meaning: 'A document is in force when it applies and has not been ended.' },
    },
  },
  {
    anchor: 'giai-doan',
    abbreviation: null,
    texts: {
      vi: { term: 'giai đoạn', meaning: 'Một khoảng thời gian của công việc, ví dụ từ năm 2026 đến năm 2030.' },
      'vi-simple': { term: 'giai đoạn', meaning: 'Một khoảng thời gian. Ví dụ: từ năm 2026 đến năm 2030.' },
      en: { term: 'phase (giai đoạn)', meaning: 'A period of time in a longer work, for example 2026 to 2030.' },
    },
  },
  {
    anchor: 'sap-nhap',
    abbreviation: null,
    texts: {
      vi: { term: 'sáp nhập', meaning: 'Nhập hai hay nhiều nơi thành một.' },
      'vi-simple': { term: 'sáp nhập', meaning: 'Nhập nhiều nơi thành một nơi.' },
      en: { term: 'merge (sáp nhập)', meaning: 'To make one out of two or more units.' },
    },
  },
  {
    anchor: 'dac-khu',
    abbreviation: null,
    texts: {
      vi: { term: 'đặc khu', meaning: 'Đơn vị ngang với xã và phường. Tỉnh Quảng Ngãi có một đặc khu là Lý Sơn.' },
      'vi-simple': { term: 'đặc khu', meaning: 'Đặc khu ngang với xã và phường. Tỉnh có một đặc khu là Lý Sơn.' },
      en: {
        term: 'special zone (đặc khu)',
        meaning: 'A unit on the level of communes and wards. Quảng Ngãi has one: Lý Sơn.',
      },
    },
  },
  {
    anchor: 'nguoi-co-uy-tin',
    abbreviation: null,
    texts: {
      vi: {
        term: 'người có uy tín',
        meaning: 'Người trong làng được bà con tin cậy, hay hỏi ý kiến khi có việc chung.',
      },
      'vi-simple': { term: 'người có uy tín', meaning: 'Người được dân làng tin cậy.' },
      en: {
        term: 'trusted elder (người có uy tín)',
        meaning: 'A person in the village whom people trust and ask for advice.',
      },
    },
  },
  {
    anchor: 'chinh-sach',
    abbreviation: null,
    texts: {
      vi: { term: 'chính sách', meaning: 'Điều Nhà nước quyết định làm cho dân, và cách làm.' },
      'vi-simple': { term: 'chính sách', meaning: 'Việc nhà nước định làm cho dân.' },
      en: { term: 'policy (chính sách)', meaning: 'What the State decides to do for people, and how.' },
    },
  },
  {
    anchor: 'phoi-hop',
    abbreviation: null,
    texts: {
      vi: { term: 'phối hợp', meaning: 'Hai hay nhiều bên cùng làm một việc, có bàn trước với nhau.' },
      'vi-simple': { term: 'phối hợp', meaning: 'Cùng làm một việc với nhau.' },
      en: {
        term: 'cooperation between offices (phối hợp)',
        meaning: 'Two or more offices do one work together and agree on it beforehand.',
      },
    },
  },
  {
    anchor: 'tuyen-truyen',
    abbreviation: null,
    texts: {
      vi: { term: 'tuyên truyền', meaning: 'Nói, giải thích một việc cho nhiều người biết và làm theo.' },
      'vi-simple': { term: 'tuyên truyền', meaning: 'Nói cho nhiều người biết và hiểu.' },
      en: { term: 'communication (tuyên truyền)', meaning: 'To tell and explain something to many people.' },
    },
  },
  {
    anchor: 'tap-huan',
    abbreviation: null,
    texts: {
      vi: { term: 'tập huấn', meaning: 'Học ngắn ngày để biết cách làm một việc.' },
      'vi-simple': { term: 'tập huấn', meaning: 'Lớp học ngắn. Người học biết cách làm một việc.' },
      en: { term: 'training (tập huấn)', meaning: 'A short course to learn how to do something.' },
    },
  },
  {
    anchor: 'giam-sat',
    abbreviation: null,
    texts: {
      vi: { term: 'giám sát', meaning: 'Theo dõi xem việc có được làm đúng không.' },
      'vi-simple': { term: 'giám sát', meaning: 'Xem việc có làm đúng không.' },
      en: { term: 'supervise (giám sát)', meaning: 'To watch whether work is done in the right way.' },
    },
  },
  {
    anchor: 'tong-ket',
    abbreviation: null,
    texts: {
      vi: {
        term: 'sơ kết, tổng kết',
        meaning: 'Sơ kết là nhìn lại công việc sau một chặng. Tổng kết là nhìn lại khi công việc kết thúc.',
      },
      'vi-simple': {
        term: 'sơ kết, tổng kết',
        meaning: 'Sơ kết là xem lại khi việc chưa xong. Tổng kết là xem lại khi việc đã xong.',
      },
      en: {
        term: 'review (sơ kết, tổng kết)',
        meaning: 'To look back at the work: sơ kết after a part of it, tổng kết at the end.',
      },
    },
  },
  {
    anchor: 'tieu-chi',
    abbreviation: null,
    texts: {
      vi: { term: 'tiêu chí', meaning: 'Điều dùng để xét ai hoặc việc gì đạt hay chưa đạt.' },
      'vi-simple': { term: 'tiêu chí', meaning: 'Điều dùng để xét đạt hay chưa đạt.' },
      en: {
        term: 'criteria (tiêu chí)',
        meaning: 'Points by which one judges whether somebody or something qualifies.',
      },
    },
  },
  {
    anchor: 'chuan-ngheo',
    abbreviation: null,
    texts: {
      vi: {
        term: 'chuẩn nghèo',
        meaning: 'Mức Nhà nước đặt ra để biết hộ nào là hộ nghèo. Chuẩn mới chưa được ban biên tập xác nhận.',
      },
      'vi-simple': {
        term: 'chuẩn nghèo',
        meaning: 'Mức để biết hộ nào là hộ nghèo. Chưa có thông tin xác nhận về mức mới.',
      },
      en: {
        term: 'poverty standard (chuẩn nghèo)',
        meaning: 'The level by which the State says which households are poor. We have not confirmed the new one.',
      },
    },
  },
  {
    anchor: 'co-so-ha-tang',
    abbreviation: null,
    texts: {
      vi: { term: 'cơ sở hạ tầng', meaning: 'Những công trình dùng chung, ví dụ đường, cầu, điện.' },
      'vi-simple': { term: 'cơ sở hạ tầng', meaning: 'Công trình dùng chung. Ví dụ: đường, cầu, điện.' },
      en: {
        term: 'infrastructure (cơ sở hạ tầng)',
        meaning: 'Works that everybody uses, for example roads, bridges, electricity.',
      },
    },
  },
  {
    anchor: 'luu-tru',
    abbreviation: null,
    texts: {
      vi: { term: 'lưu trữ', meaning: 'Giữ lại để sau này xem. Một bài lưu trữ kể việc đã qua, không phải lời mời.' },
      'vi-simple': { term: 'lưu trữ', meaning: 'Giữ lại để xem sau. Bài lưu trữ kể việc cũ.' },
      en: {
        term: 'archive (lưu trữ)',
        meaning: 'Kept to be read later. An archive item tells of the past and is not an offer.',
      },
    },
  },
];
