import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a file with this source; gives its exit code and what it printed. */
function run(name: string, source: string): Promise<{ code: unknown; printed: string }> {
  const file = join(folder, name);
  writeFileSync(file, source);
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', './scripts/typescript.mjs', file, 'a', 'b'], (error, printed) =>
      resolve({ code: error?.code ?? 0, printed: printed.trim() }),
    );
  });
}

const never = 'await new Promise(() => undefined);';

describe('a command in TypeScript', () => {
  it('is begun again, with its arguments, when it got stuck as it was loaded', async () => {
    const source = `if (!process.env.TIENG_LANG_TRIES) ${never}\nconst all: string[] = process.argv.slice(2);\nconsole.log(all.join());`;
    expect(await run('once.mts', source)).toEqual({ code: 0, printed: 'a,b' });
  });

  it('gives up when it gets stuck each time', async () => {
    expect(await run('always.mts', `console.log('try');\n${never}`)).toEqual({
      code: 13,
      printed: 'try\ntry\ntry\ntry',
    });
  });

  it('ends with its own code, and is not begun again', async () => {
    expect(await run('own.mts', "console.log('try');\nprocess.exit(3);")).toEqual({ code: 3, printed: 'try' });
  });
});
