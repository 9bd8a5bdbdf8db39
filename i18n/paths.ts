import type { Locale } from './locales';

/** The kinds of item that have an address of their own. */
export type ItemKind = 'news' | 'programmes';

/** The single documents of each language, by the last part of their address. */
export const pageNames = ['contacts', 'glossary', 'about', 'accessibility', 'site-map', 'search', 'offline'] as const;

export type PageName = (typeof pageNames)[number];

/** The tools, by the last part of their address: pages of another make, never needed to read. */
export type ToolName = 'library';

export const homePath = (locale: Locale): string => `/${locale}`;
export const pagePath = (locale: Locale, name: PageName): string => `/${locale}/${name}`;
export const toolPath = (locale: Locale, name: ToolName): string => `/${locale}/${name}`;
export const itemPath = (locale: Locale, kind: ItemKind, slug: string): string => `/${locale}/${kind}/${slug}`;

/** Address of a list; the first page has no number in its address. */
export const listPath = (locale: Locale, kind: ItemKind, page = 1): string =>
  page > 1 ? `/${locale}/${kind}/page/${page}` : `/${locale}/${kind}`;

/** Address of the share picture of an item or, without a slug, of a page. */
export const sharePicturePath = (locale: Locale, kind: string, slug: string): string =>
  `/og/${locale}/${kind}/${slug}.png`;

/** Address of a language's feed. */
export const feedPath = (locale: Locale): string => `/feeds/${locale}/news.xml`;

/** Address of the file by which a phone puts the site on its home screen. */
export const webManifestPath = (locale: Locale): string => `/${locale}/manifest.webmanifest`;
