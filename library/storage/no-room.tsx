import { chooseRemovables, listRemovables } from '../store/removables';
import { useRemove } from '../hooks/use-remove';
import type { Refusal, Status } from '../../channel/messages';
import { Button } from '../../ui/button';
import { RemovableItem } from '../saved/removable-item';
import { useWords } from '../words';

interface NoRoomProps {
  readonly refusal: Extract<Refusal, { reason: 'no-room' }>;
  readonly status: Status;
  readonly onRetry: () => void;
}

/** What was wanted, what is free, and what could be deleted so that it fits. */
export function NoRoom({ refusal, status, onRetry }: NoRoomProps) {
  const { t, size, locale } = useWords();
  const { remove, freed, isRemoving } = useRemove();
  const { wanted, free } = refusal;
  const needed = Math.max(0, wanted - free - freed);
  const all = listRemovables(status, locale);
  const chosen = needed > 0 ? chooseRemovables(all, needed) : [];
  const isEnough = chosen.reduce((sum, { bytes }) => sum + bytes, 0) >= needed;
  return (
    <div className="note" data-no-room="" data-wanted={wanted} data-free={free}>
      <h4 className="mt-0">{t('noRoom.title')}</h4>
      <p>{t('noRoom.text', { wanted: size(wanted), free: size(free) })}</p>
      {freed > 0 && <p className="good">{t('noRoom.done', { size: size(freed) })}</p>}
      {chosen.length > 0 && (
        <>
          <p>{isEnough ? t('noRoom.choose') : t('noRoom.notEnough')}</p>
          <ul className="mb-4 p-0 list-none">
            {chosen.map((item) => (
              <RemovableItem key={JSON.stringify(item)} item={item} isBusy={isRemoving} onRemove={remove} />
            ))}
          </ul>
        </>
      )}
      {chosen.length === 0 && needed > 0 && <p>{t('noRoom.notEnough')}</p>}
      <Button icon="take" isStrong={needed === 0} onClick={onRetry} isBusy={isRemoving} data-action="retry">
        {t('noRoom.retry', { size: size(wanted) })}
      </Button>
    </div>
  );
}
