import { useEffect, useRef, useState } from 'react';
import type { Status } from '../../channel/messages';
import type { Progress } from '../../channel/client';
import { findLost, readMirror, toMirror, writeMirror, type Mirror } from '../../channel/mirror';
import type { Locale } from '../../i18n/locales';
import { ask } from '../store/ask';
import { useChange } from './use-change';

/** Fetches again what was lost: first the packs, then saved documents. What fails does not keep the rest away. */
async function restore({ locales, saved }: Mirror<Locale>, onProgress: (progress: Progress) => void): Promise<number> {
  let failed = 0;
  for (const locale of locales) {
    await ask({ type: 'take', locale, part: 'essential' }, { onProgress, patience: 90_000 }).catch(() => (failed += 1));
  }
  for (const { url, title } of saved) await ask({ type: 'save', url, title }).catch(() => (failed += 1));
  return failed;
}

/**
 * Notices that the system wiped what was kept here, and keeps the list by which that is noticed. `status` is what the
 * worker has said since the page was opened: the first time it is compared, later it changes by the reader's own doing.
 */
export function useLost(status: Status | undefined) {
  const [lost, setLost] = useState<Mirror<Locale> | null>(null);
  const wasCompared = useRef(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const { mutate, data, isPending } = useChange((what: Mirror<Locale>) => restore(what, setProgress));
  const isAtRisk = lost !== null || isPending;
  useEffect(() => {
    if (!status || isAtRisk) return;
    const found = wasCompared.current ? null : findLost(readMirror(), status);
    wasCompared.current = true;
    if (found) setLost(found);
    else writeMirror(toMirror(status));
  }, [status, isAtRisk]);
  return {
    lost,
    progress,
    isRestoring: isPending,
    /** How many things could not be fetched again; null before it was tried. */
    failed: data ?? null,
    restore: () => {
      if (lost) mutate(lost, { onSuccess: (count) => count === 0 && setLost(null) });
    },
    forget: () => {
      writeMirror({ saved: [], locales: [] });
      setLost(null);
    },
  };
}
