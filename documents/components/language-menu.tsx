import type { Context } from '../context';
import { listLanguageLinks } from '../versions';
import { Icon } from './icon';

/** The languages that this page exists in, by their own names. Opens without a script. */
export function LanguageMenu({ ctx }: { readonly ctx: Context }) {
  const links = listLanguageLinks(ctx);
  if (links.length === 0) return null;
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
                href={path}
                lang={locale}
                hrefLang={locale}
                aria-current={isCurrent ? 'true' : undefined}
                data-language-switch=""
              >
                {ownName}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
