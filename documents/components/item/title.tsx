import type { Text } from '../../../model/text';
import { type Context, foreignLang } from '../../context';
import { nextPiece, own, toLabel } from '../../cut-marks';
import { toLanguageNotice } from '../../text/notices';
import { otherVersion, versionShown, type LanguageLink } from '../../head/versions';

/**
 * Under the title: how old the copy is, when the page came from the phone. The enhancer fills it in; the style sheet
 * keeps its place free where a service worker is at work, so that nothing moves.
 */
function Age({ ctx }: { readonly ctx: Context }) {
  const { t } = ctx.ui;
  return (
    <p
      className="age"
      role="status"
      data-age=""
      data-msg-age={t('offline.age', { age: '{age}', date: '{date}' })}
      data-msg-today={t('offline.today')}
      data-msg-yesterday={t('offline.yesterday')}
      data-msg-days-ago={t('offline.daysAgo', { count: '{count}' })}
    />
  );
}

/** The switch between ordinary and easy Vietnamese: where the reader is, and the way to the other one. */
function VersionSwitch({ ctx, other }: { readonly ctx: Context; readonly other: LanguageLink }) {
  const { t } = ctx.ui;
  const versions = [
    ['vi', t('version.ordinary')],
    ['vi-simple', t('version.easy')],
  ] as const;
  return (
    <p className="switch" role="group" aria-label={t('version.label')}>
      {versions.map(([locale, name]) =>
        locale === other.locale ? (
          <a key={locale} href={own(other.path)} hrefLang={locale} data-version-switch="">
            {name}
          </a>
        ) : (
          <b key={locale}>{name}</b>
        ),
      )}
    </p>
  );
}

interface TitleProps {
  readonly ctx: Context;
  readonly text: Text;
}

/** The page's one h1; right under it the switch of versions, then what the page has to say of its language. */
export function Title({ ctx, text }: TitleProps) {
  const other = otherVersion(ctx);
  const shown = versionShown(ctx);
  const notice = toLanguageNotice(ctx);
  return (
    <>
      {nextPiece()}
      <h1 lang={own(foreignLang(ctx, text))}>{own(text.text)}</h1>
      {nextPiece(toLabel(other, other?.locale === 'vi'))}
      {other && <VersionSwitch ctx={ctx} other={other} />}
      {nextPiece()}
      {notice && (
        <p className="note">
          {own(notice)}
          {shown && (
            <>
              {' '}
              <a href={own(shown.path)} lang={own(shown.locale)} hrefLang={own(shown.locale)} data-version-switch="">
                {own(shown.ownName)}
              </a>
            </>
          )}
        </p>
      )}
      {nextPiece()}
      {/* Of the page that stands in for another, nobody asks how old it is. */}
      {ctx.page.view.kind !== 'offline' && <Age ctx={ctx} />}
    </>
  );
}
