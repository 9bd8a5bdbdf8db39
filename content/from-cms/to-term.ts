import type { Term } from '../../model/term';
import type { Locale } from '../../i18n/locales';
import { pickText, publishedLocales } from './localised';
import type { RawTerm } from './schemas';

/** A glossary term as `locale` shows it; null while it is not published or has no meaning in the chain. */
export function toTerm(raw: RawTerm, locale: Locale): Term | null {
  const versions = publishedLocales(raw._status, raw.term);
  const term = pickText(raw.term, locale, versions);
  const meaning = pickText(raw.meaning, locale, versions);
  return term && meaning && { id: raw.id, anchor: raw.anchor, term, abbreviation: raw.abbreviation, meaning };
}
