import { useId } from 'react';
import { useTake } from '../hooks/use-take';
import type { PackState, Status } from '../../channel/messages';
import { useRescuedFocus } from '../../ui/use-rescued-focus';
import { PackDownload } from './pack-download';
import { PackDrop } from './pack-drop';
import { PackFacts } from './pack-facts';
import { PackOffers } from './pack-offers';
import { ReadableList } from '../saved/readable-list';
import { useWords } from '../words';

interface PackCardProps {
  readonly pack: PackState;
  /** The language whose essential part comes along. */
  readonly pair: PackState | null;
  readonly status: Status;
  /** What can be fetched is not known yet: it is offered with its size, or not at all. */
  readonly isUnsure: boolean;
}

/** A language: what is here of it, and what can be done about it. */
export function PackCard({ pack, pair, status, isUnsure }: PackCardProps) {
  const { nameOf } = useWords();
  const take = useTake(pack.locale);
  const heading = useRescuedFocus<HTMLHeadingElement>(`${take.phase} ${pack.held.length}`);
  const id = useId();
  const isIdle = take.phase === 'idle' || take.phase === 'done';
  return (
    <article
      className="card max-w-none"
      aria-labelledby={id}
      data-locale={pack.locale}
      data-held={pack.held.length}
      data-phase={take.phase}
    >
      <h3 id={id} ref={heading} tabIndex={-1} className="mt-0" lang={pack.locale}>
        {nameOf(pack.locale)}
      </h3>
      <PackFacts pack={pack} />
      {isIdle && !isUnsure && <PackOffers pack={pack} pair={pair} isDone={take.phase === 'done'} onTake={take.take} />}
      {!isIdle && <PackDownload pack={pack} pair={pair} status={status} download={take} />}
      {pack.held.length > 0 && (
        <>
          <ReadableList locale={pack.locale} />
          {isIdle && <PackDrop pack={pack} onDropped={take.forget} />}
        </>
      )}
    </article>
  );
}
