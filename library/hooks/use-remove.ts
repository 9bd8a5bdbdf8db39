import { useState } from 'react';
import { ask } from '../store/ask';
import type { Removable } from '../store/removables';
import { useChange } from './use-change';

/** Deletes one of the things that could make room. */
function removeOne(item: Removable): Promise<unknown> {
  switch (item.what) {
    case 'visited':
      return ask({ type: 'clearVisited' });
    case 'saved':
      return ask({ type: 'unsave', url: item.url });
    case 'pictures':
      return ask({ type: 'drop', locale: item.locale, ids: item.ids });
    case 'pack':
      return ask({ type: 'drop', locale: item.locale });
  }
}

/** Makes room, and tells how many bytes that has freed so far. */
export function useRemove() {
  const [freed, setFreed] = useState(0);
  const { mutate, isPending } = useChange(removeOne);
  return {
    freed,
    isRemoving: isPending,
    remove: (item: Removable) => mutate(item, { onSuccess: () => setFreed((before) => before + item.bytes) }),
  };
}
