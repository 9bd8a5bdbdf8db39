import { useEffect } from 'react';
import type { Locale } from '../../i18n/locales';
import type { Progress } from '../../channel/client';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { useAnnounce } from '../../ui/live-region';
import { useWords } from '../words';

/** A share in whole per cent, 0 to 100. */
export function toPercent(done: number, total: number): number {
  return total > 0 ? Math.min(100, Math.max(0, Math.floor((done / total) * 100))) : 0;
}

interface DownloadProgressProps {
  readonly locale: Locale;
  readonly phase: 'waiting' | 'running' | 'stopping';
  readonly progress: Progress | null;
  readonly onStop: () => void;
}

/** How far a download is: to the eye all the time, to the ear at each quarter. */
export function DownloadProgress({ locale, phase, progress, onStop }: DownloadProgressProps) {
  const { t, size, nameOf } = useWords();
  const announce = useAnnounce();
  const quarter = progress ? Math.floor(toPercent(progress.done, progress.total) / 25) * 25 : 0;
  useEffect(() => {
    announce(quarter === 0 ? t('take.starting') : t('take.share', { language: nameOf(locale), percent: quarter }));
  }, [quarter, announce, t, nameOf, locale]);
  const toWords = (): string => {
    if (phase === 'waiting') return t('take.waiting');
    if (phase === 'stopping') return t('take.stopping');
    return progress
      ? t('take.running', { done: size(progress.done), total: size(progress.total) })
      : t('take.starting');
  };
  return (
    <div className="mb-3">
      <ProgressBar words={toWords()} value={progress?.done ?? null} max={progress?.total ?? 1} />
      <Button icon="pause" onClick={onStop} isBusy={phase === 'stopping'} data-action="pause">
        {t('take.pause')}
      </Button>
    </div>
  );
}
