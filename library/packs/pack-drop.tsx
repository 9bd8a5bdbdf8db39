import { ask, toRefusal } from '../store/ask';
import { sumBytes } from '../store/pack-parts';
import { useChange } from '../hooks/use-change';
import type { PackState } from '../../channel/messages';
import { Confirm } from '../../ui/confirm';
import { useAnnounce } from '../../ui/live-region';
import { useRefusalWords } from '../words';
import { useWords } from '../words';

interface PackDropProps {
  readonly pack: PackState;
  readonly onDropped: () => void;
}

/** Removes a language from this phone, once the reader has said yes. */
export function PackDrop({ pack, onDropped }: PackDropProps) {
  const { t, size, nameOf } = useWords();
  const toWords = useRefusalWords();
  const announce = useAnnounce();
  const language = nameOf(pack.locale);
  const { mutate, isPending, error } = useChange(() => ask({ type: 'drop', locale: pack.locale }));
  const drop = (): void =>
    mutate(undefined, {
      onSuccess: () => {
        announce(t('drop.done', { language }));
        onDropped();
      },
      onError: (failure) => announce(toWords(toRefusal(failure))),
    });
  return (
    <>
      <Confirm
        name="drop"
        icon="remove"
        words={t('drop.button', { size: size(sumBytes(pack.held)) })}
        question={t('drop.question', { language })}
        yes={t('drop.yes')}
        no={t('cancel')}
        isBusy={isPending}
        onYes={drop}
      />
      {error && <p className="note">{toWords(toRefusal(error))}</p>}
    </>
  );
}
