import { sumByGroup, sumBytes } from '../store/pack-parts';
import type { PackState } from '../../channel/messages';
import { Icon } from '../../ui/icon';
import { useWords } from '../words';

/** What is here of a language: how much of each kind, and of which day. */
export function PackFacts({ pack }: { readonly pack: PackState }) {
  const { t, size, date } = useWords();
  const { held, generatedAt, syncedAt } = pack;
  if (held.length === 0) return <p className="tag mb-2 text-quiet">{t('packs.none')}</p>;
  return (
    <>
      <p className="tag mb-2 text-leaf">
        <Icon name="yes" />
        {t('packs.held')}
      </p>
      {generatedAt && (
        <p data-bytes={sumBytes(held)}>
          <time dateTime={generatedAt}>{t('packs.of', { date: date(generatedAt), size: size(sumBytes(held)) })}</time>
        </p>
      )}
      <ul className="sums mb-3 p-0 list-none">
        {sumByGroup(held).map(({ group, documents, bytes }) => (
          <li key={group} data-group={group} data-bytes={bytes}>
            {t(`groups.${group}`, { count: documents, size: size(bytes) })}
          </li>
        ))}
      </ul>
      {syncedAt && (
        <p className="quiet">
          <time dateTime={syncedAt}>{t('packs.asked', { date: date(syncedAt) })}</time>
        </p>
      )}
    </>
  );
}
