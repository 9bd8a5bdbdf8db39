import type { Context } from '../../context';
import { nextPiece, own } from '../../cut-marks';
import { listLanguageLinks, type LanguageLink } from '../../head/versions';
import { Icon } from '../icon';

interface MenuProps {
  readonly ctx: Context;
  readonly links: readonly LanguageLink[];
}

function Menu({ ctx, links }: MenuProps) {
  const { t } = ctx.ui;
  return (
    <details className="menu">
      <summary>
        <Icon name="language" />
        <span>{t('shell.language')}</span>
      </summary>
      <nav className="panel" aria-label={t('shell.languages')}>
        <ul>
          {links.map(({ locale, path, ownName, isCurrent }) => (
            <li key={locale}>
              <a
                href={own(path)}
                lang={own(locale)}
                hrefLang={own(locale)}
                aria-current={isCurrent ? 'true' : undefined}
                data-language-switch=""
              >
                {own(ownName)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

/** The languages that this page exists in, by their own names. Opens without a script. */
export function LanguageMenu({ ctx }: { readonly ctx: Context }) {
  const links = listLanguageLinks(ctx);
  return (
    <>
      {nextPiece(links.findIndex(({ isCurrent }) => isCurrent) + 1)}
      {links.length > 0 && <Menu ctx={ctx} links={links} />}
      {nextPiece()}
    </>
  );
}
