import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister';
import { QueryClient } from '@tanstack/react-query';
import type { PersistQueryClientOptions } from '@tanstack/react-query-persist-client';
import { persistedKeys } from './keys';
import { cacheNames, stateKeys } from '../../channel/stores';

/**
 * Keeps the library's last answers, so that it shows them at once when it is opened again. One entry, whatever key is
 * asked; where nothing can be kept, nothing is found.
 */
const queryStore = {
  async getItem(): Promise<string | null> {
    const cache = await caches.open(cacheNames.state);
    return (await cache.match(stateKeys.library))?.text() ?? null;
  },
  async setItem(_key: string, value: string): Promise<void> {
    const cache = await caches.open(cacheNames.state);
    await cache.put(stateKeys.library, new Response(value, { headers: { 'Content-Type': 'application/json' } }));
  },
  async removeItem(): Promise<void> {
    await (await caches.open(cacheNames.state)).delete(stateKeys.library);
  },
};

const DAY = 86_400_000;

/** How long last answers are good enough to be shown while new ones are asked for. */
const KEEP = 30 * DAY;

/** A client whose questions go out without a network too: the worker answers most of them from what is here. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'offlineFirst', retry: false, gcTime: KEEP },
      mutations: { networkMode: 'offlineFirst', retry: false },
    },
  });
}

/** How answers are kept from one opening of the library to the next. */
export function toPersistOptions(): Omit<PersistQueryClientOptions, 'queryClient'> {
  return {
    persister: createAsyncStoragePersister({ storage: queryStore }),
    maxAge: KEEP,
    // Raised when what a query gives changes its shape.
    buster: '1',
    dehydrateOptions: {
      shouldDehydrateQuery: ({ queryKey, state }) => state.status === 'success' && persistedKeys.includes(queryKey[0]),
      shouldDehydrateMutation: () => false,
    },
  };
}
