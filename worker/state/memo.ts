import type { Surroundings } from '../surroundings';

/** Things kept beyond these are forgotten, the least recently asked first. */
const most = 24;

/** Gives what was made under this key, or makes it; a making that fails is not remembered. */
export function remember<Value>({ memo }: Surroundings, key: string, make: () => Promise<Value>): Promise<Value> {
  const made = (memo.get(key) as Promise<Value> | undefined) ?? make();
  memo.delete(key);
  memo.set(key, made);
  made.catch(() => memo.delete(key));
  for (const oldest of memo.keys()) {
    if (memo.size <= most) break;
    memo.delete(oldest);
  }
  return made;
}
