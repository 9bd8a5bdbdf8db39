import { cacheNames, stateKeys } from '../../channel/stores';

/**
 * Keeps the library's last answers, so that it shows them at once when it is opened again. One entry, whatever key is
 * asked; where nothing can be kept, nothing is found.
 */
export const queryStore = {
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
