import { useState } from 'react';
import { useLost } from './hooks/use-lost';
import { usePacks } from './hooks/use-packs';
import { useStatus } from './hooks/use-status';
import { useWorkerNews } from './hooks/use-worker-news';
import { HandOver } from './hand-over/hand-over';
import { Lacking } from './room/lacking';
import { Lost } from './room/lost';
import { Opening } from './opening';
import { Packs } from './packs/packs';
import { SavedList } from './saved/saved-list';
import { Storage } from './room/storage';
import { Visited } from './saved/visited';
import { useWords } from './words';

/** Everything that the library shows, once the worker has told what there is. */
export function Desk() {
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
