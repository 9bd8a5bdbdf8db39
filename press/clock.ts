import { readChanges } from '../content/queries/changes';
import { createChangeClock, type ChangeClock } from './change-clock';

/** How old our knowledge of changes may be, in milliseconds; a publish shows within a second. */
const POLL_MS = 200;

let shared: ChangeClock | undefined;

/** The one change clock of this process. */
export function clock(): ChangeClock {
  shared ??= createChangeClock(readChanges, POLL_MS);
  return shared;
}
