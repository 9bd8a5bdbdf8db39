import { defineConfig } from 'vitest/config';

/** The lab's own tests: they open browsers and serve faults, so they stand apart from the unit tests. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/lab/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Some of them measure time: they get the machine to themselves.
    fileParallelism: false,
    // One browser looks at several plants at a time, each in a window of its own.
    maxConcurrency: 3,
  },
});
