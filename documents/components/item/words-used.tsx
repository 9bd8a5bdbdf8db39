import type { Term } from '../../../model/term';
import { pagePath } from '../../../i18n/paths';
import { foreignLang, type Context } from '../../context';
import { Own } from '../own';

/** The abbreviations that a text uses, explained at its end: nobody has to load another page for them. */
export function WordsUsed({ ctx, terms }: { readonly ctx: Context; readonly terms: readonly Term[] }) {
  const { t } = ctx.ui;
  if (terms.length === 0) return null;
  return (
    <section className="words">
      <h2>{t('news.words')}</h2>
      <dl>
        <Own>
          {terms.map((term) => (
            <div key={term.id} id={`w-${term.anchor}`}>
              <dt>{term.abbreviation}</dt>
              <dd>
                <b lang={foreignLang(ctx, term.term)}>{term.term.text}</b>:{' '}
                <span lang={foreignLang(ctx, term.meaning)}>{term.meaning.text}</span>
              </dd>
            </div>
          ))}
        </Own>
      </dl>
      <p>
        <a className="more" href={pagePath(ctx.page.locale, 'glossary')}>
          {t('news.allWords')}
        </a>
      </p>
    </section>
  );
}
