import {
  programmeSections,
  programmeStatuses,
  type LegalBasis,
  type Programme,
  type ProgrammeStatus,
} from '../../model/programme';
import { listPath, pagePath } from '../../i18n/paths';
import { BackLink } from '../components/frame/back-link';
import { Blocks } from '../components/item/blocks';
import { ContactCard } from '../components/item/contact-card';
import { Own } from '../components/own';
import { PrintAddress } from '../components/frame/print-address';
import { Share } from '../components/item/share';
import { Status } from '../components/item/status';
import { Tags } from '../components/item/tags';
import { Title } from '../components/item/title';
import { WordsUsed } from '../components/item/words-used';
import { foreignLang, type Context } from '../context';
import { nextPiece, own, toLabel } from '../cut-marks';
import { viewsMarker } from '../../config/view-markers';
import { toSafeHref } from '../../model/link';
import { markTerms } from '../text/terms';

interface ProgrammeProps {
  readonly ctx: Context;
  readonly programme: Programme;
}

/** From when until when, as far as it is known. */
function toValidity(ctx: Context, { validFrom, validUntil }: Programme): string | null {
  const { t, date } = ctx.ui;
  if (validFrom && validUntil) {
    return t('programmes.validFromUntil', { from: own(date(validFrom)), until: own(date(validUntil)) });
  }
  if (validFrom) return t('programmes.validFrom', { from: own(date(validFrom)) });
  return validUntil ? t('programmes.validUntil', { until: own(date(validUntil)) }) : null;
}

/** Whole class names, so that the stylesheet's compiler finds them. */
const standingClasses: Readonly<Record<ProgrammeStatus, string>> = {
  'in-force': 'standing b-in-force',
  'not-confirmed': 'standing b-not-confirmed',
  ended: 'standing b-ended',
  archive: 'standing b-archive',
};

/** Whether it still holds, who says so, and since when: the first thing to know of a programme. */
function Standing({ ctx, programme }: ProgrammeProps) {
  const { t, date } = ctx.ui;
  const { status, checkedAt, checkedBy } = programme;
  const validity = toValidity(ctx, programme);
  const words = checkedAt && { date: own(date(checkedAt)) };
  return (
    <div
      className={
        nextPiece(programmeStatuses.indexOf(status) * 2 + toLabel(programme.isSample)) + standingClasses[status]
      }
    >
      <p>
        <span className="unseen">{t('programmes.status')}: </span>
        <Status ctx={ctx} status={status} /> <Tags ctx={ctx} isSample={programme.isSample} />
      </p>
      <p>{t(`statusHint.${status}`)}</p>
      {nextPiece(toLabel(programme.validFrom, programme.validUntil))}
      {validity && <p>{validity}</p>}
      {nextPiece()}
      <p>
        {words && checkedAt ? (
          <time dateTime={own(checkedAt)}>
            {checkedBy ? t('programmes.checkedBy', { ...words, name: own(checkedBy) }) : t('programmes.checked', words)}
          </time>
        ) : (
          t('programmes.neverChecked')
        )}
      </p>
    </div>
  );
}

/** What stands where nobody has confirmed anything: that, and whom to ask. */
function NotConfirmed({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <p className="missing">
      <b>{t('programmes.notConfirmed')}</b> {t('programmes.askWhom')}
    </p>
  );
}

function LegalItem({ ctx, basis }: { readonly ctx: Context; readonly basis: LegalBasis }) {
  const { t, date } = ctx.ui;
  const { number, title, url } = basis;
  const href = url ? toSafeHref(url) : null;
  return (
    <li>
      {href ? <a href={href}>{number}</a> : <b>{number}</b>}
      {basis.date && (
        <>
          , <time dateTime={basis.date}>{t('programmes.legalDate', { date: date(basis.date) })}</time>
        </>
      )}
      {title && (
        <>
          : <span lang={foreignLang(ctx, title)}>{title.text}</span>
        </>
      )}
    </li>
  );
}

/** A programme: its standing, then the six questions in their order, then the law and the desks. */
export function ProgrammeDocument({ ctx, programme }: ProgrammeProps) {
  const { t } = ctx.ui;
  const { locale } = ctx.page;
  const { summary, sections, legalBasis, contacts, terms, checkedAt } = programme;
  const blocks = programmeSections.flatMap((section) => sections[section]?.blocks ?? []);
  const marks = markTerms(blocks, terms);
  return (
    <article>
      <BackLink href={listPath(locale, 'programmes')} words={t('programmes.back')} />
      <Title ctx={ctx} text={programme.title} />
      <div className="split">
        <div>
          <Standing ctx={ctx} programme={programme} />
          {nextPiece(toLabel(programme.isSample))}
          {programme.isSample && <p className="note">{t('notice.sample')}</p>}
          {summary && (
            <p className="intro" lang={own(foreignLang(ctx, summary))}>
              {own(summary.text)}
            </p>
          )}
          {programmeSections.map((section) => {
            const body = sections[section];
            return (
              <section key={section}>
                {nextPiece(body ? 0 : 1)}
                <h2>{t(`sections.${section}`)}</h2>
                {body ? <Blocks ctx={ctx} body={body} marks={marks} lower /> : <NotConfirmed ctx={ctx} />}
                {section === 'whomToAsk' && (
                  <Own>
                    {contacts.map((contact) => (
                      <ContactCard key={contact.id} ctx={ctx} contact={contact} />
                    ))}
                  </Own>
                )}
              </section>
            );
          })}
          <p className="off-paper">
            <a className="more" href={pagePath(locale, 'contacts')}>
              {t('programmes.seeContacts')}
            </a>
          </p>
        </div>
        <div>
          {nextPiece(toLabel(legalBasis.length, marks.used.length))}
          {legalBasis.length > 0 && (
            <section>
              <h2>{t('programmes.legalBasis')}</h2>
              <ul className="plain">
                <Own>
                  {legalBasis.map((basis) => (
                    <LegalItem key={basis.number} ctx={ctx} basis={basis} />
                  ))}
                </Own>
              </ul>
            </section>
          )}
          <WordsUsed ctx={ctx} terms={marks.used} />
          {nextPiece()}
          <p className="quiet" data-views="">
            {t('meta.views', { count: viewsMarker })}
          </p>
          <Share ctx={ctx} withSave />
        </div>
      </div>
      <PrintAddress ctx={ctx} asOf={checkedAt && t('programmes.checked', { date: own(ctx.ui.date(checkedAt)) })} />
    </article>
  );
}
