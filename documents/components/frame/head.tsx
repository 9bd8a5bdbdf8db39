import { barColours } from '../../../design/colours';
import { openGraphLocale } from '../../../i18n/fallback';
import { feedPath, webManifestPath } from '../../../i18n/paths';
import type { Context } from '../../context';
import { nextPiece, own, toLabel } from '../../cut-marks';
import { css, themeScript } from '../../generated/assets';
import { toHeadTexts } from '../../head/head-texts';
import { toJsonLabel, toNewsArticle, toScriptJson } from '../../head/json-ld';
import type { Page } from '../../page';

/** The versions of the page in other languages; x-default is the source's, where there is one. */
function Alternates({ page }: { readonly page: Page }) {
  if (page.canonicalPath === null) return null;
  const source = page.alternates.find(({ locale }) => locale === 'vi');
  return (
    <>
      {page.alternates.map(({ locale, path }) => (
        <link key={locale} rel="alternate" hrefLang={own(locale)} href={page.siteUrl + own(path)} />
      ))}
      {source && <link rel="alternate" hrefLang="x-default" href={page.siteUrl + own(source.path)} />}
    </>
  );
}

/** What messengers show of a link. og:url is this very address: a link passed on opens the same version. */
function OpenGraph({
  ctx,
  title,
  description,
}: {
  readonly ctx: Context;
  readonly title: string;
  readonly description: string;
}) {
  const { page, ui } = ctx;
  const properties = {
    type: nextPiece() + (page.view.kind === 'article' ? 'article' : 'website'),
    site_name: ui.t('site.name'),
    title: own(title),
    description: own(description),
    url: page.siteUrl + own(page.path),
    locale: openGraphLocale(page.locale),
    image: page.siteUrl + own(page.sharePicture),
    'image:width': '1200',
    'image:height': '630',
    'image:alt': own(title),
  };
  return Object.entries(properties).map(([name, content]) => (
    <meta key={name} property={`og:${name}`} content={content} />
  ));
}

/** Head of every document: one style, one script that runs before the first paint, and nothing to wait for. */
export function Head({ ctx }: { readonly ctx: Context }) {
  const { page, ui } = ctx;
  const { title, description } = toHeadTexts(ctx);
  const { view } = page;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title lang={title.lang === page.locale ? undefined : own(title.lang)}>
        {`${own(title.text)} | ${ui.t('site.name')}`}
      </title>
      {/* In pieces of its own: kept once, whatever differs before and after it. */}
      <style dangerouslySetInnerHTML={{ __html: nextPiece() + css + nextPiece() }} />
      <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      <meta
        name="description"
        content={nextPiece(toLabel(page.indexable, page.canonicalPath)) + own(description.text)}
      />
      {!page.indexable && <meta name="robots" content="noindex" />}
      {page.canonicalPath !== null && <link rel="canonical" href={page.siteUrl + own(page.canonicalPath)} />}
      <Alternates page={page} />
      <OpenGraph ctx={ctx} title={title.text} description={description.text} />
      <meta name="color-scheme" content="light dark" />
      {barColours.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} />
      ))}
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
      <link rel="manifest" href={webManifestPath(page.locale)} />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={`${ui.t('site.name')}: ${ui.t('news.title')}`}
        href={feedPath(page.locale)}
      />
      {view.kind === 'article' && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: nextPiece(toJsonLabel(view.article)) + toScriptJson(toNewsArticle(page, view.article)),
          }}
        />
      )}
    </head>
  );
}
