import { readChanges } from '../../content/queries/changes';
import { createChangeClock, type ChangeClock } from './change-clock';
import { onceAProcess } from '../once-a-process';

/** How old our knowledge of changes may be, in milliseconds; a publish shows within a second. */
const POLL_MS = 200;

/** The one change clock of this process. */
export const clock = (): ChangeClock => onceAProcess('clock', () => createChangeClock(readChanges, POLL_MS));
