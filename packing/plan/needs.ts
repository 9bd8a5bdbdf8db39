import type { Moment } from '../../press/keep/change-clock';
import type { Ledger } from '../store/ledger';
import { lastSweepingChange } from './what-changed';

/** What a ledger tells of how far the pack is up to date. */
export type Reached = Pick<Ledger, 'asOf' | 'walkedAsOf' | 'build' | 'key'>;

/** What has to be done to a pack: nothing; what changed item by item; or all of it has to be looked through. */
export type Need = 'nothing' | 'changes' | 'walk';

/**
 * What a pack needs at a moment.
 * @param build the build in whose name it may be made again; null once this process has done so, since two servers of
 * two builds must not undo each other's work for ever
 */
export function needOf(reached: Reached | null, moment: Moment, build: string | null, keyId: string): Need {
  if (!reached || reached.asOf > moment.latest) return 'walk';
  if (build !== null && reached.build !== build) return 'walk';
  if (lastSweepingChange(moment) > reached.walkedAsOf) return 'walk';
  return reached.asOf < moment.latest || reached.key !== keyId ? 'changes' : 'nothing';
}
