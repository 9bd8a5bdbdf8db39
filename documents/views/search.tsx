import { toExcerpt } from '../../model/excerpt';
import type { SearchEntry } from '../../model/search';
import { MessageList } from '../components/list/message-list';
import { SearchForm } from '../components/frame/search-form';
import { Title } from '../components/item/title';
import { foreignLang, toOwnText, type Context } from '../context';
import { toolPath } from '../../i18n/paths';
import { toLiveWords } from '../text/live-words';
import type { View } from '../page';

type SearchView = Extract<View, { kind: 'search' }>;

/** One thing found: of what kind it is, its name, and for a commune the names it had. */
function Result({ ctx, entry }: { readonly ctx: Context; readonly entry: SearchEntry }) {
  const { t } = ctx.ui;
  const lang = foreignLang(ctx, entry.title);
  return (
    <li>
      <a href={entry.path} lang={lang}>
        {entry.title.text}
      </a>
      <p className="meta">
        <span className="tag">{t(`search.kind-${entry.kind}`)}</span>{' '}
        {entry.kind === 'glossary' && entry.aliases.join(', ')}
        {entry.kind === 'communes' && t(entry.aliases.length > 0 ? 'communes.former' : 'communes.unchanged')}
      </p>
      {entry.summary && <p lang={lang}>{toExcerpt(entry.summary)}</p>}
    </li>
  );
}

function Results({ ctx, view }: { readonly ctx: Context; readonly view: SearchView }) {
  const { t } = ctx.ui;
  const { query, results, total } = view;
  if (results.length === 0) return <h2>{t('search.none', { query })}</h2>;
  return (
    <>
      <h2>
        {total > results.length
          ? t('search.shown', { total, query, shown: results.length })
          : t('search.found', { total, query })}
      </h2>
      <ol className="list">
        {results.map((entry) => (
          <Result key={entry.id} ctx={ctx} entry={entry} />
        ))}
      </ol>
    </>
  );
}

/** Search: a form, and what it found. With a script the same places are filled as one types. */
export function Search({ ctx, view }: { readonly ctx: Context; readonly view: SearchView }) {
  const { t, messages } = ctx.ui;
  const isAsked = view.query.trim() !== '';
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('search.title'))} />
      <div data-enhance="search" {...toLiveWords(ctx.ui)}>
        <SearchForm ctx={ctx} label={t('search.label')} query={view.query} />
        <p className="quiet" data-note="" hidden />
        <div data-results="">{isAsked && <Results ctx={ctx} view={view} />}</div>
        <div className="text" data-none="" hidden={!isAsked || view.results.length > 0}>
          <MessageList of={messages.search.noneHints} />
        </div>
        <div className="text" data-hints="" hidden={isAsked}>
          <h2>{t('search.hintTitle')}</h2>
          <MessageList of={messages.search.hints} />
        </div>
        <p data-keep="" hidden>
          {t('searchLive.keep')}{' '}
          <a className="more" href={toolPath(ctx.page.locale, 'library')}>
            {t('searchLive.keepLink')}
          </a>
        </p>
        <p role="status" className="unseen" data-status="" />
      </div>
    </>
  );
}
