import { useEffect } from 'react';
import { usePersistence } from '../hooks/use-status';
import { Button } from '../../ui/button';
import { useAnnounce } from '../../ui/live-region';
import { useWords } from '../words';

/** What the phone may do on its own, and how to ask it not to. */
export function Persistence() {
  const { t } = useWords();
  const announce = useAnnounce();
  const { isSafe, wasRefused, isAsking, wasAsked, ask } = usePersistence();
  const words = isSafe ? t('safe.yes') : isSafe === null ? t('safe.unknown') : wasRefused ? t('safe.refused') : null;
  useEffect(() => {
    if (wasAsked && words) announce(words);
  }, [wasAsked, words, announce]);
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
