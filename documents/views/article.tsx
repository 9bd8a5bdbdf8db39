import type { ReactNode } from 'react';
import type { Article } from '../../model/article';
import { itemPath, listPath, pagePath } from '../../i18n/paths';
import { BackLink } from '../components/frame/back-link';
import { Blocks } from '../components/item/blocks';
import { Picture, toPictureLabel } from '../components/item/picture';
import { PrintAddress } from '../components/frame/print-address';
import { Share } from '../components/item/share';
import { Tags } from '../components/item/tags';
import { Title } from '../components/item/title';
import { WordsUsed } from '../components/item/words-used';
import { foreignLang, type Context } from '../context';
import { nextPiece, own, toLabel } from '../cut-marks';
import { viewsMarker } from '../../config/view-markers';
import { toReadingMinutes } from '../text/reading-time';
import { toLaterRevision } from '../text/revised';
import { toSafeHref } from '../../model/link';
import { markTerms } from '../text/terms';

interface ArticleProps {
  readonly ctx: Context;
  readonly article: Article;
}

/** When, by whom, how long, how often read. */
function Meta({ ctx, article }: ArticleProps) {
  const { t, date } = ctx.ui;
  const revised = toLaterRevision(article.publishedAt, article.revisedAt);
  const minutes = toReadingMinutes(article.body, article.summary?.text);
  return (
    <ul className="meta">
      <li>
        {nextPiece(toLabel(revised, article.author, article.isArchive, article.isSample))}
        <time dateTime={own(article.publishedAt)}>{t('meta.published', { date: own(date(article.publishedAt)) })}</time>
      </li>
      {revised && (
        <li>
          <time dateTime={own(revised)}>{t('meta.revised', { date: own(date(revised)) })}</time>
        </li>
      )}
      {article.author && <li>{t.rich('meta.author', { author: own(article.author), own: inVietnamese(ctx) })}</li>}
      <li>{own(t('meta.minutes', { minutes }))}</li>
      <li data-views="">{t('meta.views', { count: viewsMarker })}</li>
      {(article.isArchive || article.isSample) && (
        <li>
          <Tags ctx={ctx} isArchive={article.isArchive} isSample={article.isSample} />
        </li>
      )}
    </ul>
  );
}

/** Names of authors and sources are Vietnamese in every language, and are to be read aloud so. */
const inVietnamese = (ctx: Context) =>
  function Own(name: ReactNode) {
    return ctx.lang === 'en' ? <span lang="vi">{name}</span> : name;
  };

/** Where an item was taken from, and what its old page had counted. */
function Origin({ ctx, article }: ArticleProps) {
  const { t, number } = ctx.ui;
  if (!article.source) return null;
  const { name, url } = article.source;
  const href = url ? toSafeHref(url) : null;
  const words = t.rich('meta.source', { name: own(name), own: inVietnamese(ctx) });
  return (
    <p className="quiet">
      {href ? <a href={own(href)}>{words}</a> : words}
      {article.sourceViews !== null && `. ${t('meta.sourceViews', { count: own(number(article.sourceViews)) })}`}
    </p>
  );
}

/** A news item. */
export function ArticleDocument({ ctx, article }: ArticleProps) {
  const { t } = ctx.ui;
  const { locale } = ctx.page;
  const { summary, body, picture, programme, terms } = article;
  const marks = markTerms(body?.blocks ?? [], terms);
  return (
    <article>
      <BackLink href={listPath(locale, 'news')} words={t('news.back')} />
      <Title ctx={ctx} text={article.title} />
      <div className="split">
        <div>
          <Meta ctx={ctx} article={article} />
          {article.isSample && <p className="note">{t('notice.sample')}</p>}
          {article.isArchive && <p className="note">{t('notice.archive')}</p>}
          {nextPiece()}
          {summary && (
            <p className="intro" lang={own(foreignLang(ctx, summary))}>
              {own(summary.text)}
            </p>
          )}
          {nextPiece(picture ? toPictureLabel(ctx, picture) : 0)}
          {picture && <Picture ctx={ctx} picture={picture} />}
          {nextPiece(body ? 0 : 1)}
          {body ? <Blocks ctx={ctx} body={body} marks={marks} /> : <p className="quiet">{t('news.noBody')}</p>}
          {nextPiece(toLabel(article.source, article.source?.url, article.sourceViews !== null))}
          <Origin ctx={ctx} article={article} />
        </div>
        <div>
          {nextPiece(toLabel(marks.used.length, programme))}
          <WordsUsed ctx={ctx} terms={marks.used} />
          {programme && (
            <section>
              <h2>{t('news.programme')}</h2>
              <ul className="list">
                <li>
                  <a
                    href={own(itemPath(locale, 'programmes', programme.slug))}
                    lang={own(foreignLang(ctx, programme.title))}
                  >
                    {own(programme.title.text)}
                  </a>
                </li>
              </ul>
            </section>
          )}
          {nextPiece()}
          <Share ctx={ctx} withSave />
          <p className="off-paper">
            <a className="more" href={pagePath(locale, 'contacts')}>
              {t('programmes.seeContacts')}
            </a>
          </p>
        </div>
      </div>
      <PrintAddress ctx={ctx} asOf={t('meta.published', { date: own(ctx.ui.date(article.publishedAt)) })} />
    </article>
  );
}
