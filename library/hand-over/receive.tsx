import { useEffect, useId, type ChangeEvent } from 'react';
import { useImport } from '../hooks/use-hand-over';
import type { Refusal } from '../../channel/messages';
import { Icon } from '../../ui/icon';
import { ProgressBar } from '../../ui/progress-bar';
import { useAnnounce } from '../../ui/live-region';
import { useRefusalWords } from '../words';
import { useWords } from '../words';

/** Phones that do not know the ending offer every file; those that do, only the right ones. */
const ACCEPTED = '.tienglang,application/octet-stream';

/** Takes in a file from another phone, and says what became of it. */
export function Receive() {
  const { t, nameOf } = useWords();
  const toWords = useRefusalWords();
  const announce = useAnnounce();
  const id = useId();
  const { packs, refusal, isChecking, receive } = useImport();
  const toOutcome = (refused: Refusal): string =>
    refused.reason === 'no-room' ? toWords(refused) : t(`receive.refusal.${refused.reason}`);
  const done = packs && t('receive.done', { languages: packs.map(({ locale }) => nameOf(locale)).join(', ') });
  const outcome = refusal ? toOutcome(refusal) : done;
  useEffect(() => {
    if (isChecking) announce(t('receive.checking'));
    else if (outcome) announce(outcome);
  }, [isChecking, outcome, announce, t]);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (file && !isChecking) receive(file);
    // So that the same file, copied anew, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <div data-receive="" data-outcome={refusal?.reason ?? (packs ? 'done' : undefined)}>
      <h3>{t('receive.title')}</h3>
      <p>{t('receive.intro')}</p>
      <span className="relative inline-flex max-w-full mb-3">
        <input
          id={id}
          type="file"
          className="peer absolute inset-0 w-full opacity-0 cursor-pointer"
          accept={ACCEPTED}
          onChange={onChange}
          data-action="import"
        />
        <label
          htmlFor={id}
          className="btn max-w-full text-left peer-focus-visible:edge-out-focus peer-focus-visible:outline-offset-3 print:hidden"
        >
          <Icon name="take" />
          <span>{t('receive.choose')}</span>
        </label>
      </span>
      {isChecking && <ProgressBar words={t('receive.checking')} value={null} max={1} />}
      {!isChecking && outcome && <p className={refusal ? 'note' : 'good'}>{outcome}</p>}
    </div>
  );
}
