import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Locale } from '../../i18n/locales';
import type { Part } from '../../channel/messages';
import type { Progress } from '../../channel/client';
import { ask, toRefusal } from '../store/ask';
import { refresh } from '../store/keys';

/** A piece is at most 64 kB; on the slowest line that is half a minute. */
const PATIENCE = 90_000;

/** Where a download stands. */
export type TakePhase = 'idle' | 'waiting' | 'running' | 'stopping' | 'stopped' | 'done' | 'failed';

/** Fetches parts of a language's pack: one language at a time, stopped and gone on with at will. */
export function useTake(locale: Locale) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isStopped, setStopped] = useState(false);
  const mutation = useMutation({
    scope: { id: 'take' },
    mutationFn: (part: Part) => ask({ type: 'take', locale, part }, { onProgress: setProgress, patience: PATIENCE }),
    onSettled: () => refresh(client),
  });
  const toPhase = (): TakePhase => {
    if (mutation.isPending) return mutation.isPaused ? 'waiting' : isStopped ? 'stopping' : 'running';
    if (mutation.isError) return 'failed';
    if (!mutation.isSuccess) return 'idle';
    return isStopped ? 'stopped' : 'done';
  };
  return {
    phase: toPhase(),
    progress,
    refusal: mutation.error && toRefusal(mutation.error),
    /** What was asked for last. */
    part: mutation.variables ?? null,
    take: (part: Part) => {
      setProgress(null);
      setStopped(false);
      mutation.mutate(part);
    },
    stop: () => {
      setStopped(true);
      // What it answers is of no use: the download's own answer says how far it came.
      ask({ type: 'stop' }).catch(() => undefined);
    },
    forget: () => mutation.reset(),
  };
}
