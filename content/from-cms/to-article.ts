import type { Article, ItemSummary } from '../../model/article';
import type { RichText } from '../../model/block';
import type { Term } from '../../model/term';
import type { Locale } from '../../i18n/locales';
import type { LexicalState } from './lexical';
import { pick, pickText, type Localised } from './localised';
import type { RawNews } from './schemas';
import { toBlocks, toId, type References } from './to-blocks';
import { toArticleSummary } from './to-item';

/** Things that an item refers to, already fetched and transformed for the same language. */
export interface ArticleContext extends References {
  readonly programme: ItemSummary | null;
  readonly terms: readonly Term[];
}

/** A rich text as `locale` shows it; null when no allowed language has one with anything in it. */
export function toRichText(
  field: Localised<LexicalState>,
  locale: Locale,
  allowed: readonly Locale[],
  references: References,
): RichText | null {
  const filled: Localised<LexicalState> = {};
  for (const lang of allowed) {
    const state = field[lang];
    if (state && toBlocks(state, references).length > 0) filled[lang] = state;
  }
  const found = pick(filled, locale, allowed);
  return found && { blocks: toBlocks(found.value, references), lang: found.lang };
}

/** A news item as `locale` shows it, or null when that language may not. */
export function toArticle(raw: RawNews, locale: Locale, context: ArticleContext): Article | null {
  const summary = toArticleSummary(raw, locale);
  if (!summary) return null;
  const picture = context.pictures.get(toId(raw.picture) ?? -1) ?? null;
  const caption = pickText(raw.pictureCaption, locale, summary.versions);
  return {
    ...summary,
    revisedAt: raw.revisedAt[summary.title.lang] ?? null,
    author: raw.author,
    body: toRichText(raw.body, locale, summary.versions, context),
    picture: picture && caption ? { ...picture, caption } : picture,
    source:
      raw.source?.name || raw.source?.url
        ? { name: raw.source.name ?? raw.source.url ?? '', url: raw.source.url }
        : null,
    sourceViews: raw.sourceViews ?? null,
    programme: context.programme,
    terms: context.terms,
  };
}
