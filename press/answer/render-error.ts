import { renderDocument } from '../../documents/render';
import type { Site } from '../../model/site';
import type { Locale } from '../../i18n/locales';
import { homePath } from '../../i18n/paths';
import { composePage } from '../make/compose-page';
import { documentHeaders } from './headers';
import { logError } from '../log';
import { readSettings } from '../settings';

/** What we can say of the site when the database cannot be asked. */
export const bareSite: Site = {
  organisation: { text: 'Ban Dân tộc tỉnh Quảng Ngãi', lang: 'vi' },
  footer: null,
  address: null,
  phone: null,
  email: null,
  languages: [],
};

/** The 500 document of a language. It asks nobody anything, so it works when nothing else does. */
export async function renderError(locale: Locale): Promise<Response> {
  const headers = { ...documentHeaders(locale, 'no-store'), 'Retry-After': '30' };
  try {
    const page = composePage({
      locale,
      siteUrl: readSettings().siteUrl,
      site: bareSite,
      view: { kind: 'error' },
      pathIn: homePath,
      picture: ['page', 'home'],
    });
    const { html } = await renderDocument({ ...page, canonicalPath: null, indexable: false, alternates: [], menu: [] });
    return new Response(html, { status: 500, headers });
  } catch (error) {
    logError(error);
    return new Response('500', { status: 500, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
}
