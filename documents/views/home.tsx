import type { ArticleSummary } from '../../model/article';
import { itemPath, listPath, pagePath } from '../../i18n/paths';
import { Icon, type IconName } from '../components/icon';
import { NewsItems, ProgrammeItems } from '../components/list/item-lists';
import { Notices } from '../components/item/notices';
import { Share } from '../components/item/share';
import { Tags } from '../components/item/tags';
import { Title } from '../components/item/title';
import { Weave } from '../components/frame/weave';
import { foreignLang, toOwnText, type Context } from '../context';
import { nextPiece, own, toLabel } from '../cut-marks';
import type { View } from '../page';

/** The one most important thing, on cloth, with the rings of a struck gong. */
function Lead({ ctx, item }: { readonly ctx: Context; readonly item: ArticleSummary }) {
  const { t, date } = ctx.ui;
  return (
    <article className="lead">
      <p className="meta">
        <span>{t('tags.newest')}</span> <time dateTime={own(item.publishedAt)}>{own(date(item.publishedAt))}</time>{' '}
        <Tags ctx={ctx} isArchive={item.isArchive} isSample={item.isSample} />
      </p>
      <h2>
        <a href={own(itemPath(ctx.page.locale, 'news', item.slug))} lang={own(foreignLang(ctx, item.title))}>
          {own(item.title.text)}
        </a>
      </h2>
      {nextPiece()}
      {item.summary && <p lang={own(foreignLang(ctx, item.summary))}>{own(item.summary.text)}</p>}
    </article>
  );
}

/** What people come for, as the questions they ask: what can I get, whom do I ask, how do I hear it. */
function Needs({ ctx }: { readonly ctx: Context }) {
  const { locale } = ctx.page;
  const needs: readonly (readonly ['get' | 'ask' | 'listen', IconName, string])[] = [
    ['get', 'programmes', listPath(locale, 'programmes')],
    ['ask', 'contacts', pagePath(locale, 'contacts')],
    ['listen', 'listen', `${pagePath(locale, 'accessibility')}#listen`],
  ];
  return (
    <ul className="needs pair">
      {needs.map(([need, icon, path]) => (
        <li key={need}>
          <a href={path}>
            <Icon name={icon} />
            <span>
              <b>{ctx.ui.t(`home.${need}`)}</b> <small>{ctx.ui.t(`home.${need}Hint`)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The first screen: what is new, what one can get, whom to ask, how to hear it. Then the newest of each kind. */
export function Home({ ctx, view }: { readonly ctx: Context; readonly view: Extract<View, { kind: 'home' }> }) {
  const { t } = ctx.ui;
  const { locale } = ctx.page;
  const { lead, news, programmes } = view;
  const others = news.filter(({ id }) => id !== lead?.id);
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <Title ctx={ctx} text={toOwnText(ctx, t('home.title'))} />
          {nextPiece(toLabel(lead, lead?.isArchive, lead?.isSample))}
          {lead ? <Lead ctx={ctx} item={lead} /> : <p className="intro">{t('home.empty')}</p>}
        </div>
      </div>
      <Weave />
      <div className="wrap">
        <Notices ctx={ctx} />
      </div>
      <div className="wrap two">
        <Needs ctx={ctx} />
        {nextPiece(toLabel(others.length, programmes.length))}
        {others.length > 0 && (
          <section>
            <h2>{t('home.news')}</h2>
            <NewsItems ctx={ctx} items={others} />
            <p>
              <a className="more" href={listPath(locale, 'news')}>
                {t('home.moreNews')}
              </a>
            </p>
          </section>
        )}
        {programmes.length > 0 && (
          <section>
            <h2>{t('home.programmes')}</h2>
            <ProgrammeItems ctx={ctx} items={programmes} />
            <p>
              <a className="more" href={listPath(locale, 'programmes')}>
                {t('home.moreProgrammes')}
              </a>
            </p>
          </section>
        )}
        <Share ctx={ctx} />
      </div>
    </>
  );
}
