import { useEffect } from 'react';
import type { useLost } from '../hooks/use-lost';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { Section } from '../../ui/section';
import { useAnnounce } from '../../ui/live-region';
import { useWords } from '../words';

/** What the system took away, and one tap that brings it back. Nothing when nothing was lost. */
export function Lost({ lost: { lost, progress, isRestoring, failed, restore, forget } }: LostProps) {
  const { t, nameOf } = useWords();
  const announce = useAnnounce();
  const outcome = failed === null ? null : failed === 0 ? t('lost.done') : t('lost.failed', { count: failed });
  useEffect(() => {
    if (outcome && !isRestoring) announce(outcome);
  }, [outcome, isRestoring, announce]);
  if (!lost) return outcome && <p className="note good">{outcome}</p>;
  return (
    <Section title={t('lost.title')} intro={t('lost.text')} name="lost" rescueOn={isRestoring}>
      <ul>
        {lost.locales.map((locale) => (
          <li key={locale}>{t('lost.pack', { language: nameOf(locale) })}</li>
        ))}
        {lost.saved.map(({ url, title }) => (
          <li key={url}>{title}</li>
        ))}
      </ul>
      {outcome && !isRestoring && <p className="note">{outcome}</p>}
      {isRestoring ? (
        <ProgressBar words={t('lost.running')} value={progress?.done ?? null} max={progress?.total ?? 1} />
      ) : (
        <div className="flex flex-wrap gap-2.5">
          <Button icon="take" isStrong onClick={restore} data-action="restore">
            {t('lost.restore')}
          </Button>
          <Button onClick={forget} data-action="forget">
            {t('lost.forget')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface LostProps {
  readonly lost: ReturnType<typeof useLost>;
}
