import type { SeedSite } from '../types';

/** What every document says about the site and its keeper. */
export const site: SeedSite = {
  texts: {
    vi: { organisation: 'Ban Dân tộc tỉnh Quảng Ngãi', footer: '', about: [] },
    'vi-simple': { organisation: 'Ban Dân tộc tỉnh Quảng Ngãi', footer: '', about: [] },
    en: { organisation: 'Ethnic Affairs Committee of Quảng Ngãi Province', footer: '', about: [] },
  },
};
