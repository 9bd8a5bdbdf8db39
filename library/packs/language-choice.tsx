import type { Locale } from '../../i18n/locales';
import { sumBytes } from '../store/pack-parts';
import type { PackState } from '../../channel/messages';
import { useWords } from '../words';

interface LanguageChoiceProps {
  readonly packs: readonly PackState[];
  readonly chosen: readonly PackState[];
  readonly onToggle: (locale: Locale) => void;
}

/** Which languages go into the file. */
export function LanguageChoice({ packs, chosen, onToggle }: LanguageChoiceProps) {
  const { t, size, nameOf } = useWords();
  return (
    <fieldset className="choices">
      <legend>{t('give.choose')}</legend>
      {packs.map((pack) => (
        <label key={pack.locale}>
          <input
            type="checkbox"
            name="languages"
            value={pack.locale}
            checked={chosen.includes(pack)}
            onChange={() => onToggle(pack.locale)}
          />
          <span>{t('give.option', { language: nameOf(pack.locale), size: size(sumBytes(pack.held)) })}</span>
        </label>
      ))}
    </fieldset>
  );
}
