import { allSql, sql } from '../../cms/sql';
import { fallbackChain, itemFallsBack } from '../../i18n/fallback';
import type { Locale } from '../../i18n/locales';
import { studio } from './studio';

/**
 * Ids of one page of the news that `locale` may show (as `whereVisible` says), newest first, and how many there are in
 * all. The CMS's own query joins and sorts the whole archive, and takes a second where this takes milliseconds.
 */
export async function listVisibleNews(
  locale: Locale,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<{ ids: number[]; total: number }> {
  const payload = await studio();
  const languages = sql.join(
    (itemFallsBack(locale) ? fallbackChain(locale) : [locale]).map((one) => sql`${one}`),
    sql`, `,
  );
  const isVisible = sql`EXISTS (SELECT 1 FROM news_locales WHERE news_locales._parent_id = news.id
    AND news_locales._locale IN (${languages})
    AND news_locales._status = 'published' AND news_locales.title IS NOT NULL)`;
  const [rows, counted] = await Promise.all([
    allSql(
      payload,
      sql`SELECT id FROM news WHERE ${isVisible}
          ORDER BY published_at DESC, id DESC LIMIT ${limit} OFFSET ${(page - 1) * limit}`,
    ),
    allSql(payload, sql`SELECT count(*) AS total FROM news WHERE ${isVisible}`),
  ]);
  return { ids: rows.map(({ id }) => Number(id)), total: Number(counted[0]?.total ?? 0) };
}
