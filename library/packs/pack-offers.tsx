import { listOffers } from '../store/pack-parts';
import { essentialBytes } from '../store/part-size';
import type { PackState, Part } from '../../channel/messages';
import { Button } from '../../ui/button';
import { useWords } from '../words';

interface PackOffersProps {
  readonly pack: PackState;
  readonly pair: PackState | null;
  /** Something has just been fetched. */
  readonly isDone: boolean;
  readonly onTake: (part: Part) => void;
}

/** What can be fetched of a language, each with its size on the button. */
export function PackOffers({ pack, pair, isDone, onTake }: PackOffersProps) {
  const { t, size, nameOf } = useWords();
  const offers = listOffers(pack, essentialBytes(pack, pair));
  const hasEssential = offers.some(({ name }) => name === 'essential');
  const isComplete = pack.held.length > 0 && pack.missing.every(({ kind }) => kind === 'pictures');
  return (
    <div className="mb-3 [&>p]:mb-3">
      {isDone && <p className="good">{t('take.done')}</p>}
      {!isDone && isComplete && <p>{t('packs.upToDate')}</p>}
      {pack.held.length === 0 && offers.length === 0 && <p>{t('packs.nothing')}</p>}
      {hasEssential && (
        <p>
          {t('offers.essentialHint')}
          {pair && ` ${t('offers.pairHint', { language: nameOf(pair.locale) })}`}
        </p>
      )}
      {offers.length > 0 && (
        <div className="flex flex-wrap gap-2.5">
          {offers.map(({ name, part, bytes }, index) => (
            <Button
              key={name}
              icon={name === 'update' ? 'update' : 'take'}
              isStrong={index === 0 && (name === 'essential' || name === 'update')}
              data-action={`take-${name}`}
              data-bytes={bytes}
              onClick={() => onTake(part)}
            >
              {t(`offers.${name}`, { size: size(bytes) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
