import type { Payload } from 'payload';
import { importAll } from './content/import-all';
import { checkAll } from './content/check/check-all';
import { readOptions, USAGE } from './content/options';

type Write = (text: string) => Promise<void>;

/**
 * Keeps standard output for the lines of this command: whatever else writes to it from now on, the studio's log above
 * all, goes to standard error. Call it before the studio is imported.
 * @returns a function that writes to the real output and resolves when the text has left this process
 */
function ownStdout(): Write {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  // A reader that went away ("| head") is no reason to fail in the middle of an import.
  process.stdout.on('error', () => undefined);
  return (text) => new Promise((resolve) => write(text, () => resolve()));
}

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
