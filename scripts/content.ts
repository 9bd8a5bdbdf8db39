import type { Payload } from 'payload';
import { importAll } from './content/import-all';
import { checkAll } from './content/check/check-all';
import { readOptions, USAGE } from './content/options';
import { ownStdout } from './content/own-stdout';

const write = ownStdout();
const options = readOptions(process.argv.slice(2));

if (typeof options === 'string') {
  console.error(`${options}\n\n${USAGE}`);
  process.exit(2);
}

let opened: Promise<Payload> | null = null;

/** The studio takes seconds to open, and logs: only for what needs it, and only once standard output is ours. */
function openStudio(): Promise<Payload> {
  opened ??= import('../cms/get-studio').then(({ getStudio }) => getStudio());
  return opened;
}

const surroundings = { openStudio, print: (line: string) => write(`${line}\n`) };

try {
  const failed =
    options.command === 'import' ? await importAll(options, surroundings) : await checkAll(options, surroundings);
  if (opened) await (await openStudio()).destroy();
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
