import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '../../i18n/locales';
import { ask } from '../store/ask';
import { askToPersist, estimateStorage, isPersisted } from '../store/storage';
import { keys, refresh } from '../store/keys';
import { useChange } from './use-change';
import { useEffect } from 'react';
import type { News } from '../../channel/messages';

/** Everything that is on this phone. */
export const useStatus = () =>
  useQuery({ queryKey: keys.status, queryFn: async () => (await ask({ type: 'status' })).status });

/** What can be read without a network in a language; asked only once `enabled`. */
export const useReadable = (locale: Locale, enabled: boolean) =>
  useQuery({
    queryKey: keys.readable(locale),
    queryFn: async () => (await ask({ type: 'readable', locale })).documents,
    enabled,
  });

/** Room used and room there is, as the browser says. */
export const useEstimate = () => useQuery({ queryKey: keys.estimate, queryFn: estimateStorage });

/** Whether the browser has promised to keep what is here, and how to ask it to. */
export function usePersistence() {
  const { data: isSafe = null } = useQuery({ queryKey: keys.safe, queryFn: isPersisted });
  const { mutate, data, isPending } = useChange(askToPersist, [keys.safe]);
  return { isSafe, wasRefused: data === false, isAsking: isPending, wasAsked: data !== undefined, ask: () => mutate() };
}

/** Asks anew when the worker says that a pack has changed, by another tab or behind the scenes. */
export function useWorkerNews(): void {
  const client = useQueryClient();
  useEffect(() => {
    const onMessage = ({ data }: MessageEvent<News>): void => {
      if (data?.type === 'pack') void refresh(client);
    };
    navigator.serviceWorker.addEventListener('message', onMessage);
    return () => navigator.serviceWorker.removeEventListener('message', onMessage);
  }, [client]);
}
