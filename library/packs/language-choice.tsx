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
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-3 min-w-0 m-0 mb-3 p-0 border-0">
      <legend className="p-0 font-semibold">{t('give.choose')}</legend>
      {packs.map((pack) => (
        <label key={pack.locale} className="flex items-center gap-3 min-h-touch py-1">
          <input
            type="checkbox"
            name="languages"
            className="flex-none w-6 h-6 m-0 accent-link"
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
