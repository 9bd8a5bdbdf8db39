import type { SeedSite } from '../types';
import { aboutEasy } from './about/easy';
import { aboutEnglish } from './about/english';
import { aboutVietnamese } from './about/vietnamese';

/** What every document says about the site and its keeper. The name is that of the source; the studio can change it. */
export const site: SeedSite = {
  texts: {
    vi: {
      organisation: 'Ban Dân tộc tỉnh Quảng Ngãi',
      footer:
        'Tiếng Làng: tin và nơi hỏi cho bà con vùng dân tộc thiểu số và miền núi. Chưa rõ điều gì, bà con hỏi Ủy ban nhân dân xã.',
      about: aboutVietnamese,
    },
    'vi-simple': {
      organisation: 'Ban Dân tộc tỉnh Quảng Ngãi',
      footer: 'Tiếng Làng có tin cho bà con. Chưa rõ thì bà con hỏi Ủy ban nhân dân xã.',
      about: aboutEasy,
    },
    en: {
      organisation: 'Ethnic Affairs Committee of Quảng Ngãi Province',
      footer:
        'Tiếng Làng: news, and where to ask, for people in ethnic minority and mountain areas. If something is not clear, ask the commune People’s Committee.',
      about: aboutEnglish,
    },
  },
};
