import { useState } from 'react';
import { useLost } from './hooks/use-lost';
import { usePacks } from './hooks/use-packs';
import { useStatus, useWorkerNews } from './hooks/use-status';
import { Lacking } from './lacking';
import { Lost } from './storage/lost';
import { Opening } from './opening';
import { Packs } from './packs/packs';
import { SavedList } from './saved/saved-list';
import { Storage } from './storage/storage';
import { Visited } from './saved/visited';
import { useWords } from './words';
import type { PackState } from '../channel/messages';
import { Section } from '../ui/section';
import { Give } from './hand-over/give';
import { Receive } from './hand-over/receive';

/** From phone to phone without a network: a file is made here, or taken in. */
function HandOver({ packs }: { readonly packs: readonly PackState[] }) {
  const { t } = useWords();
  return (
    <Section title={t('handOver.title')} intro={t('handOver.intro')} name="hand-over">
      <Give packs={packs.filter(({ held }) => held.length > 0)} />
      <Receive />
    </Section>
  );
}

/** Everything that the library shows, once the worker has told what there is. */
export function LibraryContents() {
  const { languages } = useWords();
  const [openedAt] = useState(Date.now);
  const { data: status, isError, dataUpdatedAt, refetch } = useStatus();
  const { packs, ...checks } = usePacks(
    languages.map(({ locale }) => locale),
    status,
  );
  // What was kept from an earlier opening tells nothing of what the system has done since.
  const lost = useLost(dataUpdatedAt >= openedAt ? status : undefined);
  useWorkerNews();
  if (!status) return isError ? <Lacking lack="failed" onAgain={() => void refetch()} /> : <Opening />;
  return (
    <div data-library="ready" className="max-w-block">
      <Lost lost={lost} />
      <Packs packs={packs} status={status} checks={checks} />
      <SavedList saved={status.saved} />
      <Visited visited={status.visited} />
      <Storage status={status} />
      <HandOver packs={packs} />
    </div>
  );
}
