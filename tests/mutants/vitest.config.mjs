import base from '../../vitest.config.ts';
import { rooms } from './rooms.mjs';

/** Tells Stryker of a file of tests that did not even load: it looks at tests alone and would take this for a success. */
const loadErrors = {
  onInit(vitest) {
    this.vitest = vitest;
  },
  onTestModuleEnd(module) {
    for (const error of module.errors()) this.vitest.state.catchError(error, 'A test file that does not load');
  },
};

/** The tests of one room, named by MUTANTS_ROOM; the project's own groups of tests (its projects) do not count here. */
export default {
  resolve: base.resolve,
  oxc: base.oxc,
  test: {
    include: rooms[process.env.MUTANTS_ROOM].tests,
    testTimeout: 10_000,
    reporters: [loadErrors],
  },
};
