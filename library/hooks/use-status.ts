import { useQuery } from '@tanstack/react-query';
import type { Locale } from '../../i18n/locales';
import { ask } from '../store/ask';
import { askToKeepSafe, estimateStorage, isKeptSafe } from '../store/browser-storage';
import { keys } from '../store/keys';
import { useChange } from './use-change';

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
export function useKeepSafe() {
  const { data: isSafe = null } = useQuery({ queryKey: keys.safe, queryFn: isKeptSafe });
  const { mutate, data, isPending } = useChange(askToKeepSafe, [keys.safe]);
  return { isSafe, wasRefused: data === false, isAsking: isPending, wasAsked: data !== undefined, ask: () => mutate() };
}
