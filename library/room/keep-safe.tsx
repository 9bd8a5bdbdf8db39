import { useEffect } from 'react';
import { useKeepSafe } from '../hooks/use-status';
import { Button } from '../../ui/button';
import { useSay } from '../../ui/say';
import { useWords } from '../words';

/** What the phone may do on its own, and how to ask it not to. */
export function KeepSafe() {
  const { t } = useWords();
  const say = useSay();
  const { isSafe, wasRefused, isAsking, wasAsked, ask } = useKeepSafe();
  const words = isSafe ? t('safe.yes') : isSafe === null ? t('safe.unknown') : wasRefused ? t('safe.refused') : null;
  useEffect(() => {
    if (wasAsked && words) say(words);
  }, [wasAsked, words, say]);
  return (
    <div data-safe={String(isSafe)}>
      <h3>{t('safe.title')}</h3>
      {!isSafe && <p>{t('safe.why')}</p>}
      {words && <p className={isSafe ? 'good' : undefined}>{words}</p>}
      {isSafe === false && (
        <Button icon="keep" onClick={ask} isBusy={isAsking} data-action="keep-safe">
          {t('safe.ask')}
        </Button>
      )}
    </div>
  );
}
