import type { Lack } from './store/worker';
import { Button } from '../ui/button';
import { Ways } from './opening';
import { useWords } from './words';

interface LackingProps {
  readonly lack: Lack | 'failed';
  /** Tries once more, where that could help. */
  readonly onAgain?: () => void;
}

/** Says plainly why nothing can be kept here, and what works all the same. */
export function Lacking({ lack, onAgain }: LackingProps) {
  const { t } = useWords();
  return (
    <div data-library={lack}>
      <h2>{t('lack.title')}</h2>
      <p className="note">{t(`lack.${lack}`)}</p>
      {onAgain && (
        <p>
          <Button icon="update" isStrong onClick={onAgain} data-action="again">
            {t('again')}
          </Button>
        </p>
      )}
      <Ways />
    </div>
  );
}
