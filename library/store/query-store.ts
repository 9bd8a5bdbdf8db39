import { cacheNames } from '../../channel/messages';

/** Address under which answers are kept. It is never asked of the network. */
const ADDRESS = '/~state/library';

/**
 * Keeps the library's last answers, so that it shows them at once when it is opened again. One entry, whatever key is
 * asked; where nothing can be kept, nothing is found.
 */
export const queryStore = {
  async getItem(): Promise<string | null> {
    const cache = await caches.open(cacheNames.state);
    return (await cache.match(ADDRESS))?.text() ?? null;
  },
  async setItem(_key: string, value: string): Promise<void> {
    const cache = await caches.open(cacheNames.state);
    await cache.put(ADDRESS, new Response(value, { headers: { 'Content-Type': 'application/json' } }));
  },
  async removeItem(): Promise<void> {
    await (await caches.open(cacheNames.state)).delete(ADDRESS);
  },
};
