import type { Article } from '../../model/article';
import type { Picture } from '../../model/picture';
import { fallbackChain, itemFallsBack } from '../../i18n/fallback';
import { baseLocales, type Locale } from '../../i18n/locales';

/** An invented article, and the form of article that it stands for. It is only cut up; nobody reads it. */
export interface SampleArticle {
  readonly form: string;
  readonly article: Article;
}

const at = (month: number): string => `2026-0${month}-01T00:00:00.000Z`;

const bodyOf = (lang: Locale, text: string): Article['body'] => ({
  lang,
  blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

/** An article with nothing that it could be without, besides its text. */
const plain = (lang: Locale): Article => ({
  kind: 'news',
  id: 1,
  slug: 'a',
  title: { text: 'a', lang },
  summary: null,
  versions: [lang],
  isSample: false,
  publishedAt: at(1),
  isArchive: false,
  revisedAt: null,
  author: null,
  body: bodyOf(lang, 'a'),
  picture: null,
  source: null,
  sourceViews: null,
  programme: null,
  terms: [
    { id: 1, anchor: 'a', term: { text: 'a', lang: 'vi' }, abbreviation: 'HTX', meaning: { text: 'a', lang: 'vi' } },
  ],
});

const pictureIn = (lang: Locale, caption: string | null): Picture => ({
  id: 1,
  alt: { text: 'a', lang },
  caption: caption === null ? null : { text: caption, lang },
  width: 960,
  height: 640,
  files: (['avif', 'webp'] as const).map((type) => ({
    url: `/media/a-480.${type}`,
    type: `image/${type}` as const,
    width: 480,
    height: 320,
    bytes: 1,
  })),
});

type Parts = Readonly<Record<string, Partial<Article>>>;

/** The line under the title, and what machines read, depend on which of these are there together. */
const dated: Parts = { 'an updated date': { revisedAt: at(3) }, 'an author': { author: 'a' } };
const tagged: Parts = { 'an archive tag': { isArchive: true }, 'a sample tag': { isSample: true } };

const summaryIn = (lang: Locale): Parts => ({ 'a summary': { summary: { text: 'a', lang } } });

/** Parts that say in which language they are, each a form by itself. */
const textsIn = (lang: Locale): Parts => {
  const programme = { id: 1, slug: 'a', title: { text: 'a', lang }, summary: null, versions: [lang], isSample: false };
  return {
    ...summaryIn(lang),
    'a picture': { picture: pictureIn(lang, null) },
    'a picture with a caption': { picture: pictureIn(lang, 'a') },
    'a programme': { programme },
    'words explained and a programme': { body: bodyOf(lang, 'HTX'), programme },
  };
};

const others: Parts = {
  'no text': { body: null },
  'words explained': { body: bodyOf('vi', 'HTX') },
  'a source': { source: { name: 'a', url: null } },
  'a source with a link': { source: { name: 'a', url: 'https://example.vn/a' } },
  'a source with views': { source: { name: 'a', url: null }, sourceViews: 1 },
  'a source with a link and views': { source: { name: 'a', url: 'https://example.vn/a' }, sourceViews: 1 },
};

function subsets<One>(all: readonly One[]): One[][] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, place) => bits & (2 ** place)));
}

/** Every combination of some parts, under names that say which. */
const combinations = (parts: Parts): Parts =>
  Object.fromEntries(
    subsets(Object.entries(parts)).map((some): [string, Partial<Article>] => [
      some.map(([name]) => name).join(' and ') || 'nothing more',
      Object.assign({}, ...some.map(([, changes]) => changes)),
    ]),
  );

/**
 * An article in every form that articles of a language may have, so that a shell knows all forms before an item needs
 * them: else the first item without an author would cost each phone a whole new shell.
 */
export function sampleArticles(locale: Locale): SampleArticle[] {
  const [, other] = fallbackChain(locale);
  const withParts = (parts: Parts, ending = ''): SampleArticle[] =>
    Object.entries(parts).map(([name, changes]) => ({
      form: `with ${name}${ending}`,
      article: { ...plain(locale), ...changes },
    }));
  const shown = itemFallsBack(locale) ? fallbackChain(locale) : [locale];
  const versions = subsets([...new Set([...baseLocales, locale])]).flatMap((exists): SampleArticle[] => {
    const lang = shown.find((one) => exists.includes(one));
    const article = lang && { ...plain(lang), versions: exists };
    // In its own language alone is each of the others.
    return article && exists.join() !== locale ? [{ form: `published in ${exists.join(' and ')}`, article }] : [];
  });
  return [
    ...withParts({
      ...combinations({ ...dated, ...tagged }),
      ...combinations({ ...dated, ...summaryIn(locale) }),
      ...others,
      ...textsIn(locale),
    }),
    // A text in another language says so, whatever that is.
    ...(other ? withParts(textsIn(other), ` in ${other}`) : []),
    ...versions,
  ];
}
