import { rawTerm } from '../from-cms/schemas';
import { toTerm } from '../from-cms/to-term';
import type { Term } from '../../model/term';
import type { Locale } from '../../i18n/locales';
import { publicRead, studio } from './studio';

/** The glossary as `locale` shows it, in the order of the alphabet. */
export async function listTerms(locale: Locale): Promise<Term[]> {
  const payload = await studio();
  const found = await payload.find({ ...publicRead, collection: 'glossary', pagination: false });
  return found.docs
    .flatMap((raw) => toTerm(rawTerm.parse(raw), locale) ?? [])
    .sort((a, b) => a.term.text.localeCompare(b.term.text, 'vi') || a.id - b.id);
}
