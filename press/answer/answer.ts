import { isLocale, type Locale } from '../../i18n/locales';
import { itemPath } from '../../i18n/paths';
import { findMoved } from '../../content/queries/redirects';
import type { Address } from '../address';
import { getDocument, mayExist } from '../keep/get-document';
import { enabledLocales, toEnabledLocale } from '../languages';
import { logError } from '../log';
import { makeNotFound } from '../make/make-not-found';
import { negotiate } from './negotiate';
import { press } from '../keep/shared-press';
import { renderError } from './render-error';
import { respond } from './respond';
import { countsFor } from '../views/view-counts';

async function answerNotFound(request: Request, asked: string): Promise<Response> {
  const enabled = await enabledLocales();
  const locale = enabled.find((one) => one === asked) ?? negotiate(request.headers.get('accept-language'), enabled);
  const document = await press().get(`${locale}/404`, () => makeNotFound(locale));
  return respond(request, document, locale, await countsFor(null));
}

/** Where an item with a former slug is now, as a permanent redirect; null when it never moved. */
async function answerMoved(address: Address): Promise<Response | null> {
  if (address.kind !== 'item' || !mayExist(address)) return null;
  const slug = await findMoved(address.item, address.slug);
  if (!slug || slug === address.slug) return null;
  return new Response(null, { status: 308, headers: { Location: itemPath(address.locale, address.item, slug) } });
}

/** Runs `work`; whatever goes wrong in it ends in the 500 document of the reader's language. */
export async function withErrorDocument(asked: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    logError(error);
    return renderError(isLocale(asked) ? asked : 'vi');
  }
}

/** Answers a request for a document. `toAddress` gives null when the rest of the address cannot be one of ours. */
export function answer(
  request: Request,
  asked: string,
  toAddress: (locale: Locale) => Address | null,
): Promise<Response> {
  return withErrorDocument(asked, async () => {
    const locale = await toEnabledLocale(asked);
    const address = locale && toAddress(locale);
    if (!locale || !address) return answerNotFound(request, asked);
    const document = await getDocument(address);
    if (!document) return (await answerMoved(address)) ?? answerNotFound(request, asked);
    return respond(request, document, locale, await countsFor(address));
  });
}
