import type { Term } from '../../model/term';
import { Own } from '../components/own';
import { Share } from '../components/item/share';
import { Title } from '../components/item/title';
import { foreignLang, toOwnText, type Context } from '../context';
import { nextPiece, toLabel } from '../cut-marks';

/** The hard words and abbreviations, each with an address of its own. */
export function Glossary({ ctx, terms }: { readonly ctx: Context; readonly terms: readonly Term[] }) {
  const { t } = ctx.ui;
  return (
    <>
      <Title ctx={ctx} text={toOwnText(ctx, t('glossary.title'))} />
      <p className="intro">{t('glossary.description')}</p>
      {nextPiece(toLabel(terms.length))}
      {terms.length === 0 ? (
        <p className="note">{t('glossary.empty')}</p>
      ) : (
        <dl className="glossary">
          <Own>
            {terms.map((term) => (
              <div key={term.id} id={term.anchor}>
                <dt>
                  <span lang={foreignLang(ctx, term.term)}>{term.term.text}</span>
                  {term.abbreviation && (
                    <small>{t('glossary.abbreviation', { abbreviation: term.abbreviation })}</small>
                  )}
                </dt>
                <dd lang={foreignLang(ctx, term.meaning)}>{term.meaning.text}</dd>
              </div>
            ))}
          </Own>
        </dl>
      )}
      <Share ctx={ctx} />
    </>
  );
}
