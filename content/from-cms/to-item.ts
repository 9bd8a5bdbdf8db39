import type { ArticleSummary, ItemSummary } from '../../model/article';
import type { ProgrammeSummary } from '../../model/programme';
import type { Text } from '../../model/text';
import type { Locale } from '../../i18n/locales';
import { itemFallsBack } from '../../i18n/fallback';
import { pickText, publishedLocales, type Localised } from './localised';
import type { RawNewsSummary, RawProgrammeSummary } from './schemas';

interface RawItem {
  readonly id: number;
  readonly slug: string;
  readonly title: Localised<string>;
  readonly summary: Localised<string>;
  readonly sample: boolean;
  readonly _status: Localised<string>;
}

/**
 * What `locale` shows of an item in lists; null when that language may not show it: nothing of its chain is
 * published, or it is English and has no text of its own.
 */
export function toItemSummary(raw: RawItem, locale: Locale): ItemSummary | null {
  const versions = publishedLocales(raw._status, raw.title);
  if (!itemFallsBack(locale) && !versions.includes(locale)) return null;
  const title = pickText(raw.title, locale, versions);
  if (!title) return null;
  return {
    id: raw.id,
    slug: raw.slug,
    title,
    summary: pickText(raw.summary, locale, versions),
    versions,
    isSample: raw.sample,
  };
}

/** What `locale` shows of a news item in lists, or null. */
export function toArticleSummary(raw: RawNewsSummary, locale: Locale): ArticleSummary | null {
  const item = toItemSummary(raw, locale);
  return item && { ...item, kind: 'news', publishedAt: raw.publishedAt ?? raw.createdAt, isArchive: raw.archived };
}

/** What `locale` shows of a programme in lists, or null. */
export function toProgrammeSummary(raw: RawProgrammeSummary, locale: Locale): ProgrammeSummary | null {
  const item = toItemSummary(raw, locale);
  return item && { ...item, kind: 'programmes', status: raw.status, checkedAt: raw.checkedAt };
}

/** Every published version of an item with its own title, in menu order. */
export function toVersions(raw: RawItem): Text[] {
  return publishedLocales(raw._status, raw.title).map((lang) => ({ text: raw.title[lang]?.trim() ?? '', lang }));
}
