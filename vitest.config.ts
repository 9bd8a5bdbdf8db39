import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** What opens a database, or commands in processes of their own: seconds a file. */
const integration = ['tests/integration/**/*.test.ts'];

/** Those of another database, and of what packing keeps of a process: a process each. */
const integrationAlone = ['tests/integration/packs*.test.ts', 'scripts/backup/postgres/*.test.ts'];

/** The lab's own tests that open browsers. */
const lab = ['tests/lab/{planted,plants,proxy,report}/*.test.ts', 'tests/lab/run/run.test.ts'];

/** Test files that put something in the place of a module: whoever shared their process would find it too. */
function listMocking(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules$|data$)/.test(entry.name) ? [] : listMocking(path);
    return /\.test\.tsx?$/.test(path) && /\bvi\.(do)?[mM]ock\(/.test(readFileSync(path, 'utf8')) ? [path] : [];
  });
}

const mocking = listMocking();

/** What no unit test is in. */
const others = [...configDefaults.exclude, '.next/**', 'data/**', ...integration, ...integrationAlone, ...lab];

/** A studio on a real database takes seconds to start, longer on a busy machine. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  resolve: { tsconfigPaths: true },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    exclude: [...configDefaults.exclude, '.next/**', 'data/**'],
    pool: 'forks',
    // The form of Lexical that Node 20 can load (docs/decisions/012-what-is-installed-where.md).
    execArgv: ['-C', 'production'],
    maxWorkers: 2,
    ...patience,
    // Files share a process: loading the same modules for each of them costs more than all tests together.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...others, ...mocking],
        },
      },
      {
        extends: true,
        test: { name: 'unit-alone', include: mocking, exclude: others, isolate: true },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: integration,
          exclude: [...configDefaults.exclude, ...integrationAlone],
          globalSetup: 'tests/support/demo-data.mjs',
          setupFiles: 'tests/support/fresh-house.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'integration-alone',
          include: integrationAlone,
          globalSetup: 'tests/support/demo-data.mjs',
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'lab',
          include: lab,
          // Some of them measure time: they get the machine to themselves.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // One browser looks at several plants at a time, each in a window of its own.
          maxConcurrency: 3,
        },
      },
    ],
  },
});
