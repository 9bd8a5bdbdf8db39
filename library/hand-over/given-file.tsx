import { useEffect, useState } from 'react';
import { canShareFile, shareFile } from '../hooks/use-hand-over';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useAnnounce } from '../../ui/live-region';
import { useWords } from '../words';

/** An address for a file in memory, given up when the file goes. Null before the first paint. */
function useObjectUrl(file: File): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}

/** The file, and the ways to pass it on: the phone's share sheet where it takes files, and saving it. */
export function GivenFile({ file }: { readonly file: File }) {
  const { t, size, title } = useGivenWords();
  const announce = useAnnounce();
  const url = useObjectUrl(file);
  const [outcome, setOutcome] = useState<'shared' | 'failed' | null>(null);
  const made = t('give.made', { name: file.name, size: size(file.size) });
  const save = t('give.save');
  const words = outcome === 'failed' ? t('give.shareFailed', { save }) : outcome && t('give.shared');
  useEffect(() => announce(words ?? made), [words, made, announce]);
  return (
    <div className="mt-3" data-file={file.name} data-bytes={file.size}>
      <p className="good">{made}</p>
      <div className="flex flex-wrap gap-2.5">
        {canShareFile(file) && (
          <Button
            icon="share"
            isStrong
            data-action="share"
            onClick={() => void shareFile(file, title).then(setOutcome)}
          >
            {t('give.share')}
          </Button>
        )}
        {url && (
          <a className="btn max-w-full text-left print:hidden" href={url} download={file.name} data-action="download">
            <Icon name="file" />
            <span>{save}</span>
          </a>
        )}
      </div>
      {words && <p className={outcome === 'failed' ? 'note mt-3' : 'good mt-3'}>{words}</p>}
      <details className="fold mb-4" open={outcome === 'failed' || undefined}>
        <summary>{t('give.how')}</summary>
        <ol className="[&>li]:mb-2">
          <li>{t('give.steps.1', { save })}</li>
          <li>{t('give.steps.2')}</li>
          <li>{t('give.steps.3')}</li>
          <li>{t('give.steps.4', { page: title, take: t('receive.choose') })}</li>
        </ol>
      </details>
    </div>
  );
}

function useGivenWords() {
  const words = useWords();
  return { ...words, title: words.t('title') };
}
