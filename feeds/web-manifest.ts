import { light } from '../design/colours';
import type { Locale } from '../i18n/locales';
import { homePath, listPath, pagePath, toolPath } from '../i18n/paths';
import { createUi } from '../i18n/ui';

const icons = [
  { src: '/icons/icon-192.png', sizes: '192x192', purpose: 'any' },
  { src: '/icons/icon-512.png', sizes: '512x512', purpose: 'any' },
  { src: '/icons/maskable-512.png', sizes: '512x512', purpose: 'maskable' },
  { src: '/icons/monochrome-512.png', sizes: '512x512', purpose: 'monochrome' },
].map((icon) => ({ ...icon, type: 'image/png' }));

/** What a long press on the icon offers: the first three doors, and what is kept on this phone. */
function toShortcuts(locale: Locale) {
  const { t } = createUi(locale);
  const shortcuts = [
    ['news', t('doors.news'), listPath(locale, 'news')],
    ['programmes', t('doors.programmes'), listPath(locale, 'programmes')],
    ['contacts', t('doors.contacts'), pagePath(locale, 'contacts')],
    ['saved', t('library.title'), toolPath(locale, 'library')],
  ] as const;
  return shortcuts.map(([icon, name, url]) => ({
    name,
    url,
    icons: [{ src: `/icons/shortcut-${icon}.png`, sizes: '96x96', type: 'image/png' }],
  }));
}

/** Real screens of the site, made by scripts/screenshots.ts; a slot shows those of the language that it speaks. */
function toScreenshots(locale: Locale) {
  const { t, lang } = createUi(locale);
  return (['home', 'news', 'programme'] as const).map((name) => ({
    src: `/screenshots/${lang}-${name}.webp`,
    sizes: '720x1280',
    type: 'image/webp',
    form_factor: 'narrow',
    label: t(`install.screen-${name}`),
  }));
}

/**
 * Builds the file by which a phone puts the site on its home screen, in a language's words. There is one app, whatever
 * the language: its id and scope stay the same, and it opens in the language it was installed in.
 */
export function buildWebManifest(locale: Locale): string {
  const { t, lang } = createUi(locale);
  return JSON.stringify({
    id: '/',
    name: t('install.appName'),
    short_name: t('site.name'),
    description: t('site.tagline'),
    lang,
    dir: 'ltr',
    start_url: homePath(locale),
    scope: '/',
    display: 'standalone',
    theme_color: light.cloth,
    background_color: light.paper,
    categories: ['news', 'government', 'education'],
    icons,
    shortcuts: toShortcuts(locale),
    screenshots: toScreenshots(locale),
  });
}
