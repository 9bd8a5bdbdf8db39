import { homePath } from '../i18n/paths';
import { useWords } from './words';

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
