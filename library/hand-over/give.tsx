import { useState } from 'react';
import type { Locale } from '../../i18n/locales';
import { sumBytes } from '../store/pack-parts';
import { useExport } from '../hooks/use-hand-over';
import type { PackState } from '../../channel/messages';
import { Button } from '../../ui/button';
import { GivenFile } from './given-file';
import { LanguageChoice } from '../packs/language-choice';
import { useRefusalWords } from '../words';
import { useWords } from '../words';

/** Makes one file of the languages that the reader chooses, and passes it on. */
export function Give({ packs }: { readonly packs: readonly PackState[] }) {
  const { t, size } = useWords();
  const toWords = useRefusalWords();
  const [left, setLeft] = useState<readonly Locale[]>([]);
  const { file, refusal, isMaking, make, forget } = useExport();
  const chosen = packs.filter(({ locale }) => !left.includes(locale));
  const toggle = (locale: Locale): void => {
    forget();
    setLeft(left.includes(locale) ? left.filter((one) => one !== locale) : [...left, locale]);
  };
  const bytes = chosen.reduce((sum, { held }) => sum + sumBytes(held), 0);
  if (packs.length === 0) {
    return (
      <div data-give="">
        <h3>{t('give.title')}</h3>
        <p>{t('give.nothing')}</p>
      </div>
    );
  }
  return (
    <div data-give="">
      <h3>{t('give.title')}</h3>
      <LanguageChoice packs={packs} chosen={chosen} onToggle={toggle} />
      {chosen.length === 0 ? (
        <p>{t('give.pick')}</p>
      ) : (
        <Button
          icon="file"
          isStrong={!file}
          isBusy={isMaking}
          onClick={() => make(chosen.map(({ locale }) => locale))}
          data-action="export"
        >
          {isMaking ? t('give.making') : t('give.make', { size: size(bytes) })}
        </Button>
      )}
      {refusal && <p className="note mt-3">{toWords(refusal)}</p>}
      {file && <GivenFile file={file} />}
    </div>
  );
}
