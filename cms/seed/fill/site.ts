import type { PayloadRequest } from 'payload';
import { baseLocales } from '../../../i18n/locales';
import { toLexical } from '../../rich-text/to-lexical';
import type { SeedSite } from '../types';

/** Says who keeps the site, in the three complete languages. */
export async function fillSite(req: PayloadRequest, { texts }: SeedSite): Promise<void> {
  for (const locale of baseLocales) {
    const { about, ...rest } = texts[locale];
    await req.payload.updateGlobal({ slug: 'site-settings', req, locale, data: { ...rest, about: toLexical(about) } });
  }
}
