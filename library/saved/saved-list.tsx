import { ask } from '../store/ask';
import { useChange } from '../hooks/use-change';
import type { Saved } from '../../channel/messages';
import { Section } from '../../ui/section';
import { useAnnounce } from '../../ui/live-region';
import { SavedItem } from './saved-item';
import { useWords } from '../words';

/** The documents that the reader saved, the last one first. */
export function SavedList({ saved }: { readonly saved: readonly Saved[] }) {
  const { t, saveWords } = useWords();
  const announce = useAnnounce();
  const { mutate, isPending, variables } = useChange(({ url }: Saved) => ask({ type: 'unsave', url }));
  const remove = (one: Saved): void =>
    mutate(one, {
      onSuccess: () => announce(t('saved.done', { title: one.title })),
      onError: () => announce(t('refusal.unknown')),
    });
  const sorted = [...saved].sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  return (
    <Section title={t('saved.title')} name="saved" rescueOn={saved.length}>
      {sorted.length === 0 && <p>{t('saved.none', { button: saveWords })}</p>}
      {sorted.length > 0 && (
        <ul className="mb-4 p-0 list-none">
          {sorted.map((one) => (
            <SavedItem
              key={one.url}
              saved={one}
              isBusy={isPending && variables?.url === one.url}
              onRemove={() => remove(one)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
