import { toContext, type Context } from '../../documents/context';
import { renderSurroundings, type Surroundings } from '../../documents/render-surroundings';
import { isLocale, type Locale } from '../../i18n/locales';
import { toolPath, type ToolName } from '../../i18n/paths';
import { composePage } from './compose-page';
import { toEnabledLocale } from '../languages';
import { logError } from '../log';
import { startPage } from './make-document';
import { bareSite } from '../answer/render-error';
import { readSettings } from '../settings';

/** What a tool's page is made from. */
export interface ToolPage {
  readonly ctx: Context;
  readonly around: Surroundings;
}

/**
 * The surroundings of a tool: the header and footer of documents. A tool is no kind of document, so it gets those of a
 * page that stands behind none of the doors. Works without a database too: what a phone holds can always be looked at.
 */
async function compose(locale: Locale, name: ToolName): Promise<ToolPage> {
  const start = await startPage(locale).catch((error: unknown) => {
    logError(error);
    return { locale, siteUrl: readSettings().siteUrl, site: bareSite };
  });
  const view = { kind: 'not-found', offers: [] } as const;
  const pathIn = (one: Locale): string => toolPath(one, name);
  const page = composePage({ ...start, view, pathIn, picture: ['page', 'home'] });
  const ctx = toContext({ ...page, canonicalPath: null, indexable: false });
  return { ctx, around: await renderSurroundings(ctx, ctx.ui.t(`${name}.title`)) };
}

/** What surrounds a tool in a language; null when readers may not choose that language. */
export async function getToolPage(asked: string, name: ToolName): Promise<ToolPage | null> {
  const locale = await toEnabledLocale(asked).catch((error: unknown) => {
    logError(error);
    return isLocale(asked) ? asked : null;
  });
  return locale && compose(locale, name);
}
