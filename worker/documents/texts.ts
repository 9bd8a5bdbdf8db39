import type { Locale } from '../../i18n/locales';
import type { Readable } from '../../channel/messages';
import { findCopy } from './copy';
import { mainOf } from './document-facts';
import { listReadable } from './readable';
import type { Surroundings } from '../surroundings';

/** The documents to search through, each with the HTML of its main part; one that cannot be opened is left out. */
export async function listTexts(s: Surroundings, locale: Locale) {
  const texts: (Readable & { readonly html: string })[] = [];
  for (const readable of await listReadable(s, locale)) {
    if (readable.source === 'visited') continue;
    const copy = await findCopy(s, readable.url);
    if (copy) texts.push({ ...readable, html: mainOf(await copy.response.text()) });
  }
  return texts;
}
