import type { Offer } from '../../documents/page';
import type { Locale } from '../../i18n/locales';
import { homePath } from '../../i18n/paths';
import { composePage } from './compose-page';
import { makeDocument, startPage } from './make-document';
import type { MadeDocument } from '../keep/press';

/** Makes the 404 document of a language. It says nothing of the address asked, so one serves them all. */
export async function makeNotFound(
  locale: Locale,
  offers: readonly Offer[] = [],
  dependsOn: readonly string[] = [],
): Promise<MadeDocument> {
  const page = composePage({
    ...(await startPage(locale)),
    view: { kind: 'not-found', offers },
    pathIn: homePath,
    picture: ['page', 'home'],
  });
  return makeDocument({ ...page, canonicalPath: null, indexable: false, alternates: [] }, dependsOn, 404);
}
