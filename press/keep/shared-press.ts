import { clock } from './clock';
import { onceAProcess } from '../once-a-process';
import { createPress, type Press } from './press';
import { createStore } from './store';

/** Rendered documents kept in memory, in characters: some 3,000 of the usual size. */
const CAPACITY = 64 * 1024 * 1024;

/** The one press of this process. */
export const press = (): Press => onceAProcess('press', () => createPress(createStore(CAPACITY), clock()));
