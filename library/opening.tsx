import { useWords } from './words';
import { homePath } from '../i18n/paths';

/**
 * What the page is served with. Style shows the second part only when nothing has come in its place for long, so a
 * browser too old for the script is told so without one.
 */
export function Opening() {
  const { t } = useWords();
  return (
    <div data-library="opening">
      <noscript>
        <p className="note">{t('noScript')}</p>
      </noscript>
      <p className="quiet scripted">{t('opening')}</p>
      <div className="late">
        <p className="note">{t('late')}</p>
        <Ways />
      </div>
    </div>
  );
}

/** What works in any browser. */
export function Ways() {
  const { t, locale } = useWords();
  return (
    <>
      <h2>{t('lack.ways')}</h2>
      <ul className="links">
        <li>
          <a href={homePath(locale)}>{t('lack.read')}</a>
        </li>
        <li>
          <a href={`/${locale}/offline`}>{t('lack.offline')}</a>
        </li>
      </ul>
    </>
  );
}
