import { readFileSync } from 'node:fs';
import { demoContent } from '../../../cms/seed/content/demo-content';
import type { SeedNews, SeedProgramme } from '../../../cms/seed/types';
import { toLexical } from '../../../cms/rich-text/to-lexical';
import { rawCommune, rawContact, rawNews, rawProgramme, rawTerm } from '../../../content/from-cms/schemas';
import { toContact } from '../../../content/from-cms/to-contact';
import {
  toCommuneEntry,
  toContactEntry,
  toNewsEntry,
  toProgrammeEntry,
  toTermEntry,
} from '../../../content/from-cms/to-search-entry';
import { toTerm } from '../../../content/from-cms/to-term';
import { baseLocales, type BaseLocale, type Locale } from '../../../i18n/locales';
import { programmeSections } from '../../../model/programme';
import type { SearchEntry } from '../../../model/search';

type Each<Value> = Partial<Record<BaseLocale, Value>>;

/** A field of every language, as the CMS gives it. */
function toField<Value, Field>(each: Each<Value>, read: (value: Value) => Field): Each<Field> {
  const filled = baseLocales.flatMap((locale) => {
    const value = each[locale];
    return value === undefined ? [] : [[locale, read(value)] as const];
  });
  return Object.fromEntries(filled);
}

const published = (each: Each<unknown>) => ({ _status: toField(each, () => 'published') });

const toRawNews = ({ slug, publishedAt, texts }: SeedNews, index: number) =>
  rawNews.parse({
    id: index + 1,
    slug,
    publishedAt,
    createdAt: publishedAt,
    title: toField(texts, ({ title }) => title),
    summary: toField(texts, ({ summary }) => summary),
    body: toField(texts, ({ body }) => toLexical(body)),
    picture: null,
    programme: null,
    ...published(texts),
  });

const toRawProgramme = ({ slug, status, texts, sections, legalBasis }: SeedProgramme, index: number) =>
  rawProgramme.parse({
    id: index + 1,
    slug,
    status,
    title: toField(texts, ({ title }) => title),
    summary: toField(texts, ({ summary }) => summary),
    ...Object.fromEntries(
      programmeSections.map((name) => [
        name,
        toField(sections, (answers) => answers[name] && toLexical(answers[name])),
      ]),
    ),
    legalBasis: legalBasis.map(({ number, title }) => ({ number, title })),
    ...published(texts),
  });

const terms = demoContent.glossary.map(({ anchor, abbreviation, texts }, index) =>
  rawTerm.parse({
    id: index + 1,
    anchor,
    abbreviation,
    term: toField(texts, ({ term }) => term),
    meaning: toField(texts, ({ meaning }) => meaning),
    ...published(texts),
  }),
);

const contacts = demoContent.contacts.map(({ texts }, index) =>
  rawContact.parse({
    id: index + 1,
    name: toField(texts, ({ name }) => name),
    role: toField(texts, ({ role }) => role),
    address: toField(texts, ({ address }) => address),
    note: toField(texts, ({ note }) => note),
    ...published(texts),
  }),
);

const communes = readFileSync('cms/seed/communes.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code, kind, name, former = ''] = line.trim().split(',');
    const formerUnits = former === 'giữ nguyên' ? [] : former.split('; ');
    return rawCommune.parse({ code, kind, name, formerUnits });
  });

/** Everything of the demo content that search finds in a language, made from what the CMS gives, in the site's order. */
export function listDemoEntries(locale: Locale): SearchEntry[] {
  return [
    ...demoContent.news.flatMap((item, index) => toNewsEntry(toRawNews(item, index), locale) ?? []),
    ...demoContent.programmes.flatMap((item, index) => toProgrammeEntry(toRawProgramme(item, index), locale) ?? []),
    ...terms.flatMap((raw) => toTerm(raw, locale) ?? []).map((term) => toTermEntry(term, locale)),
    ...contacts.flatMap((raw) => toContact(raw, locale) ?? []).map((contact) => toContactEntry(contact, locale)),
    ...communes.map((commune) => toCommuneEntry(commune, locale)),
  ];
}
