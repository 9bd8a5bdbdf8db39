import type { Commune } from '../../model/commune';
import type { Contact } from '../../model/contact';
import { toPlainText } from '../../model/plain-text';
import { programmeSections } from '../../model/programme';
import type { SearchEntry } from '../../model/search';
import type { Term } from '../../model/term';
import type { Text } from '../../model/text';
import { itemPath, pagePath } from '../../i18n/paths';
import type { Locale } from '../../i18n/locales';
import type { LexicalState } from './lexical';
import type { Localised } from './localised';
import type { RawNews, RawProgramme } from './schemas';
import { toRichText } from './to-article';
import { toArticleSummary, toProgrammeSummary } from './to-item';

const nothing = { pictures: new Map(), contacts: new Map() };

function toBody(fields: readonly Localised<LexicalState>[], locale: Locale, allowed: readonly Locale[]): string {
  return fields.map((field) => toPlainText(toRichText(field, locale, allowed, nothing)?.blocks ?? [])).join('\n');
}

/** What search keeps of a news item in one language; null when that language may not show it. */
export function toNewsEntry(raw: RawNews, locale: Locale): SearchEntry | null {
  const item = toArticleSummary(raw, locale);
  return (
    item && {
      id: `news/${item.id}`,
      kind: 'news',
      path: itemPath(locale, 'news', item.slug),
      title: item.title,
      summary: item.summary?.text ?? '',
      body: toBody([raw.body], locale, item.versions),
      aliases: [],
    }
  );
}

/** What search keeps of a programme in one language; null when that language may not show it. */
export function toProgrammeEntry(raw: RawProgramme, locale: Locale): SearchEntry | null {
  const item = toProgrammeSummary(raw, locale);
  return (
    item && {
      id: `programmes/${item.id}`,
      kind: 'programmes',
      path: itemPath(locale, 'programmes', item.slug),
      title: item.title,
      summary: item.summary?.text ?? '',
      body: toBody(
        programmeSections.map((name) => raw[name]),
        locale,
        item.versions,
      ),
      aliases: raw.legalBasis.map(({ number }) => number),
    }
  );
}

/** What search keeps of a glossary term. */
export function toTermEntry(term: Term, locale: Locale): SearchEntry {
  return {
    id: `glossary/${term.id}`,
    kind: 'glossary',
    path: `${pagePath(locale, 'glossary')}#${term.anchor}`,
    title: term.term,
    summary: term.meaning.text,
    body: '',
    aliases: term.abbreviation ? [term.abbreviation] : [],
  };
}

/** What search keeps of a contact. */
export function toContactEntry(contact: Contact, locale: Locale): SearchEntry {
  const texts: (Text | null)[] = [contact.role, contact.address, contact.note];
  return {
    id: `contacts/${contact.id}`,
    kind: 'contacts',
    path: `${pagePath(locale, 'contacts')}#contact-${contact.id}`,
    title: contact.name,
    summary: contact.role?.text ?? '',
    body: texts.map((text) => text?.text ?? '').join('\n'),
    aliases: [],
  };
}

/** What search keeps of a commune: it is found by the names of the units that were merged into it, too. */
export function toCommuneEntry(commune: Commune, locale: Locale): SearchEntry {
  return {
    id: `communes/${commune.code}`,
    kind: 'communes',
    path: `${pagePath(locale, 'contacts')}#commune-${commune.code}`,
    title: { text: `${commune.kind.charAt(0).toUpperCase()}${commune.kind.slice(1)} ${commune.name}`, lang: 'vi' },
    summary: commune.formerUnits.join('; '),
    body: '',
    aliases: commune.formerUnits,
  };
}
