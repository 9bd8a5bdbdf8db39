import type { Article } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { Term } from '../../model/term';
import { baseLocales, type Locale } from '../../i18n/locales';
import { fallbackChain, itemFallsBack } from '../../i18n/fallback';

/** The languages in which an item could exist, as far as it then shows in `locale`. */
function possibleVersions(locale: Locale): Locale[][] {
  const shown = itemFallsBack(locale) ? fallbackChain(locale) : [locale];
  const all = [...new Set([...baseLocales, locale])];
  const subsets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_one, place) => bits & (2 ** place)),
  );
  return subsets.filter((versions) => versions.some((one) => shown.includes(one)));
}

const picture = (lang: Locale, caption: boolean): Picture => ({
  id: 1,
  alt: { text: 'a', lang },
  caption: caption ? { text: 'c', lang } : null,
  width: 960,
  height: 640,
  files: (['image/avif', 'image/webp'] as const).flatMap((type) =>
    [320, 480, 960].map((width) => ({
      url: `/media/a-${width}.${type.slice(6)}`,
      type,
      width,
      height: width,
      bytes: 1,
    })),
  ),
});

const term: Term = {
  id: 1,
  anchor: 'a',
  term: { text: 'hợp tác xã', lang: 'vi' },
  abbreviation: 'HTX',
  meaning: { text: 'a', lang: 'vi' },
};

/**
 * Invented articles with every part that an article may have or lack, so that a shell knows all forms of it before an
 * item needs them: else the first item without an author would cost each phone a whole new shell. They are only cut up.
 */
export function sampleArticles(locale: Locale): Article[] {
  const chain = itemFallsBack(locale) ? fallbackChain(locale) : [locale];
  const versions = possibleVersions(locale);
  return Array.from({ length: Math.max(32, versions.length) }, (_, bits): Article => {
    const has = (place: number): boolean => Boolean(bits & (2 ** place));
    const exists = versions[bits % versions.length] ?? [locale];
    const lang = chain.find((one) => exists.includes(one)) ?? locale;
    const text = (value: string) => ({ text: value, lang });
    const words = bits % 3 === 0 ? 'HTX' : 'a';
    return {
      kind: 'news',
      id: 1,
      slug: 'a',
      title: text('a'),
      summary: has(4) ? text('a') : null,
      versions: exists,
      isSample: has(3),
      publishedAt: '2026-01-01T00:00:00.000Z',
      isArchive: has(2),
      revisedAt: has(0) ? '2026-03-01T00:00:00.000Z' : null,
      author: has(1) ? 'a' : null,
      body:
        bits % 4 === 3 ? null : { lang, blocks: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
      picture: bits % 3 === 0 ? null : picture(bits % 2 ? lang : 'vi', bits % 3 === 1),
      source: bits % 5 === 0 ? null : { name: 'a', url: bits % 5 < 3 ? 'https://example.vn/a' : null },
      sourceViews: bits % 5 === 1 || bits % 5 === 4 ? 1 : null,
      programme:
        bits % 4 < 2 ? null : { id: 1, slug: 'a', title: text('a'), summary: null, versions: [lang], isSample: false },
      terms: [term],
    };
  });
}
