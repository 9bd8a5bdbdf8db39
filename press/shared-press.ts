import { clock } from './clock';
import { createPress, type Press } from './press';
import { createStore } from './store';

/** Rendered documents kept in memory, in characters: some 3,000 of the usual size. */
const CAPACITY = 64 * 1024 * 1024;

let shared: Press | undefined;

/** The one press of this process. */
export function press(): Press {
  shared ??= createPress(createStore(CAPACITY), clock());
  return shared;
}
