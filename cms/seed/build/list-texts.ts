import type { Block } from '../../../model/block';
import { programmeSections } from '../../../model/programme';
import { baseLocales, type BaseLocale } from '../../../i18n/locales';
import type { SeedContent, SeedNews, SeedProgramme } from '../types';
import { linkTargets, plainLines } from './plain-text';

/** All that one item says in one language, for checks. */
export interface ItemText {
  /** Which item: "news/hop-tac-xa-la-gi". */
  readonly where: string;
  readonly locale: BaseLocale;
  /** Title, summary and body, one paragraph or list item a line. */
  readonly lines: readonly string[];
  readonly links: readonly string[];
}

function toText(where: string, locale: BaseLocale, lines: readonly string[], blocks: readonly Block[] = []): ItemText {
  return { where, locale, lines: [...lines, ...plainLines(blocks)], links: linkTargets(blocks) };
}

function newsTexts(item: SeedNews): readonly ItemText[] {
  return baseLocales.flatMap((locale) => {
    const text = item.texts[locale];
    return text ? [toText(`news/${item.slug}`, locale, [text.title, text.summary], text.body)] : [];
  });
}

function programmeTexts(item: SeedProgramme): readonly ItemText[] {
  return baseLocales.map((locale) => {
    const { title, summary } = item.texts[locale];
    const blocks = programmeSections.flatMap((section) => item.sections[locale][section] ?? []);
    const bases = item.legalBasis.map((basis) => basis.title[locale]);
    return toText(`programmes/${item.slug}`, locale, [title, summary, ...bases], blocks);
  });
}

/** Every text of the demo content in every base language that it has. */
export function listTexts(content: SeedContent): readonly ItemText[] {
  const { texts } = content.site;
  return [
    ...content.news.flatMap(newsTexts),
    ...content.programmes.flatMap(programmeTexts),
    ...baseLocales.flatMap((locale) => [
      toText('site', locale, [texts[locale].footer], texts[locale].about),
      ...content.contacts.map((contact) => {
        const { name, role, note } = contact.texts[locale];
        return toText(`contacts/${contact.key}`, locale, [name, role, note]);
      }),
      ...content.glossary.map((term) =>
        toText(`glossary/${term.anchor}`, locale, [term.texts[locale].term, term.texts[locale].meaning]),
      ),
    ]),
  ];
}
