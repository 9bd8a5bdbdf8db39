import { stateKeys, type Status } from '../../channel/messages';
import { changeState, readState } from './state';
import type { Surroundings } from '../surroundings';

type Usage = Status['usage'];

/** The month of an instant in Vietnam, "2026-11"; clocks there are seven hours ahead all year. */
const monthOf = (ms: number): string => new Date(ms + 7 * 60 * 60 * 1000).toISOString().slice(0, 7);

/** Bytes of this month so far. */
export async function readUsage(surroundings: Surroundings): Promise<Usage> {
  const month = monthOf(surroundings.now());
  const kept = await readState<Usage>(surroundings, stateKeys.usage);
  return kept?.month === month ? kept : { month, bytes: 0 };
}

/** Adds what came over the network since the last time. A count that cannot be kept is lost, and nothing else. */
export async function countUsage(surroundings: Surroundings): Promise<void> {
  const bytes = surroundings.takeTransferred();
  if (bytes === 0) return;
  const month = monthOf(surroundings.now());
  await changeState<Usage>(surroundings, stateKeys.usage, (kept) => ({
    month,
    bytes: bytes + (kept?.month === month ? kept.bytes : 0),
  })).catch(() => undefined);
}
