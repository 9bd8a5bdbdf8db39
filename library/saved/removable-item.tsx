import type { Removable } from '../store/removables';
import { Confirm } from '../../ui/confirm';
import { useWords } from '../words';

interface RemovableItemProps {
  readonly item: Removable;
  readonly isBusy: boolean;
  readonly onRemove: (item: Removable) => void;
}

/** Something that could be deleted to make room, with the room that it makes. */
export function RemovableItem({ item, isBusy, onRemove }: RemovableItemProps) {
  const { t, size, nameOf } = useWords();
  const toWords = (): string => {
    const bytes = size(item.bytes);
    if (item.what === 'visited') return t('noRoom.visited', { size: bytes });
    if (item.what === 'saved') return t('noRoom.saved', { title: item.title, size: bytes });
    return t(`noRoom.${item.what}`, { language: nameOf(item.locale), size: bytes });
  };
  return (
    <li className="py-3 edge-b-stitch">
      <Confirm
        name={`free-${item.what}`}
        icon="remove"
        words={toWords()}
        question={t('noRoom.question')}
        yes={t('drop.yes')}
        no={t('cancel')}
        isBusy={isBusy}
        onYes={() => onRemove(item)}
      />
    </li>
  );
}
