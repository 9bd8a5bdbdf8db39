import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { refresh } from '../store/keys';

/**
 * Something that changes what the phone holds. Whether it went well or not, what is on screen is asked anew before the
 * change counts as ended; `alsoStale` names what else has to be.
 */
export function useChange<Given = void, Got = unknown>(
  change: (given: Given) => Promise<Got>,
  alsoStale: readonly QueryKey[] = [],
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([refresh(client), ...alsoStale.map((queryKey) => client.invalidateQueries({ queryKey }))]),
  });
}
