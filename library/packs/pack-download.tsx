import { useEffect } from 'react';
import { partBytes } from '../store/part-size';
import type { useTake } from '../hooks/use-take';
import type { PackState, Status } from '../../channel/messages';
import { Button } from '../../ui/button';
import { useAnnounce } from '../../ui/live-region';
import { DownloadProgress } from './download-progress';
import { NoRoom } from '../storage/no-room';
import { useRefusalWords } from '../words';
import { useWords } from '../words';

interface PackDownloadProps {
  readonly pack: PackState;
  readonly pair: PackState | null;
  readonly status: Status;
  readonly download: ReturnType<typeof useTake>;
}

/** A download that is under way, was paused or could not be done, and how to go on with it. */
export function PackDownload({ pack, pair, status, download }: PackDownloadProps) {
  const { t, size } = useWords();
  const toWords = useRefusalWords();
  const announce = useAnnounce();
  const { phase, progress, refusal, part, take, stop } = download;
  const words = phase === 'stopped' ? t('take.stopped') : refusal && toWords(refusal);
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
  if (phase === 'running' || phase === 'waiting' || phase === 'stopping') {
    return <DownloadProgress locale={pack.locale} phase={phase} progress={progress} onStop={stop} />;
  }
  const left = part ? partBytes(part, pack, pair) : 0;
  if (refusal?.reason === 'no-room') {
    return <NoRoom refusal={refusal} status={status} onRetry={() => part && take(part)} />;
  }
  return (
    <div className="mb-3 [&>p]:mb-3">
      <p className={refusal ? 'note' : undefined}>{words}</p>
      <div className="flex flex-wrap gap-2.5">
        {part && (
          <Button icon="take" isStrong onClick={() => take(part)} data-action="resume" data-bytes={left}>
            {left > 0 ? t('take.resume', { size: size(left) }) : t('again')}
          </Button>
        )}
      </div>
    </div>
  );
}
