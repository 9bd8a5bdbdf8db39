import type { RichText } from '../../model/block';
import type { Programme, ProgrammeSection } from '../../model/programme';
import type { Term } from '../../model/term';
import type { Locale } from '../../i18n/locales';
import { pickText } from './localised';
import type { RawProgramme } from './schemas';
import { toRichText } from './to-article';
import { toId, type References } from './to-blocks';
import { toProgrammeSummary } from './to-item';
import { toSafeHref } from '../../model/link';

/** A programme as `locale` shows it, or null when that language may not. */
export function toProgramme(
  raw: RawProgramme,
  locale: Locale,
  context: References & { readonly terms: readonly Term[] },
): Programme | null {
  const summary = toProgrammeSummary(raw, locale);
  if (!summary) return null;
  const section = (name: ProgrammeSection): RichText | null => toRichText(raw[name], locale, summary.versions, context);
  return {
    ...summary,
    checkedBy: raw.checkedBy,
    validFrom: raw.validFrom,
    validUntil: raw.validUntil,
    sections: {
      whatItIs: section('whatItIs'),
      forWhom: section('forWhom'),
      whatItGives: section('whatItGives'),
      howToTakePart: section('howToTakePart'),
      papersNeeded: section('papersNeeded'),
      whomToAsk: section('whomToAsk'),
    },
    legalBasis: raw.legalBasis.map((law) => ({
      number: law.number,
      date: law.date,
      title: pickText(law.title, locale, summary.versions),
      url: law.url && toSafeHref(law.url),
    })),
    contacts: raw.contacts.flatMap((contact) => context.contacts.get(toId(contact) ?? -1) ?? []),
    revisedAt: raw.revisedAt[summary.title.lang] ?? null,
    terms: context.terms,
  };
}
