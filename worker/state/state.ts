import { cacheNames } from '../../channel/stores';
import { oneAtATime } from './one-at-a-time';
import type { Surroundings } from '../surroundings';

type Caches = Pick<Surroundings, 'caches'>;

/** Reads what the worker wrote under an address of its own; null when there is nothing, or what is there is broken. */
export async function readState<Value>({ caches }: Caches, key: string): Promise<Value | null> {
  const cache = await caches.open(cacheNames.state);
  const cached = await cache.match(key);
  return cached ? ((await cached.json().catch(() => null)) as Value | null) : null;
}

/** Writes a value in one step: whoever reads sees the old one or the new one. */
export async function writeState({ caches }: Caches, key: string, value: unknown): Promise<void> {
  const cache = await caches.open(cacheNames.state);
  await cache.put(key, new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } }));
}

/** Changes a value from what it is; two changes of one key never overlap. Gives the new value. */
export function changeState<Value>(
  surroundings: Caches,
  key: string,
  change: (before: Value | null) => Value,
): Promise<Value> {
  return oneAtATime(key, async () => {
    const value = change(await readState<Value>(surroundings, key));
    await writeState(surroundings, key, value);
    return value;
  });
}
