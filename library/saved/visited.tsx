import { ask } from '../store/ask';
import { useChange } from '../hooks/use-change';
import type { Status } from '../../channel/messages';
import { Confirm } from '../../ui/confirm';
import { Section } from '../../ui/section';
import { useAnnounce } from '../../ui/live-region';
import { useWords } from '../words';

/** Pages that stay here because they were opened once. */
export function Visited({ visited: { count, bytes } }: { readonly visited: Status['visited'] }) {
  const { t, size } = useWords();
  const announce = useAnnounce();
  const { mutate, isPending } = useChange(() => ask({ type: 'clearVisited' }));
  const clear = (): void =>
    mutate(undefined, {
      onSuccess: () => announce(t('visited.done')),
      onError: () => announce(t('refusal.unknown')),
    });
  return (
    <Section title={t('visited.title')} intro={t('visited.intro')} name="visited" rescueOn={count}>
      <p data-count={count} data-bytes={bytes}>
        {count === 0 ? t('visited.none') : t('visited.count', { count, size: size(bytes) })}
      </p>
      {count > 0 && (
        <Confirm
          name="clear-visited"
          icon="remove"
          words={t('visited.clear', { size: size(bytes) })}
          question={t('visited.question')}
          yes={t('visited.yes')}
          no={t('cancel')}
          isBusy={isPending}
          onYes={clear}
        />
      )}
    </Section>
  );
}
