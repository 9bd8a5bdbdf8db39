import { Ways } from './ways';
import { useWords } from './words';

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
