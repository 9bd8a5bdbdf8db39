/** An expected failure. Its message is one sentence for the operator: what is wrong, and what to do about it. */
export class Refusal extends Error {}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space and run the command again.',
  EACCES: 'A file or folder may not be read or written: run the command as the user who runs the site.',
  EPERM: 'A file or folder may not be read or written: run the command as the user who runs the site.',
  EROFS: 'The disk is mounted read-only: choose another place, or mount it for writing.',
  SQLITE_FULL: 'The disk is full: free some space and run the command again.',
  SQLITE_READONLY:
    'The database may not be written: run the command as the user who runs the site, on a disk that can be written.',
  SQLITE_CANTOPEN: 'The database cannot be opened: run the command as the user who runs the site.',
  ENOENT: 'A file or folder is not there.',
  EISDIR: 'A folder stands where a file is needed.',
  ENOTDIR: 'A file stands where a folder is needed.',
  ECONNREFUSED: 'The PostgreSQL server of DATABASE_URL does not answer: is it running, and is the address right?',
  ENOTFOUND: 'The host in DATABASE_URL is not known: is the address right?',
};

/** True when an error of the system carries this code, such as ENOENT. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** What went wrong, for the operator: a sentence where we have one, else all that the error says. */
export function toMessage(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const sentence = sentences[code];
  if (sentence === undefined) return error.stack ?? error.message;
  return 'path' in error && typeof error.path === 'string' ? `${sentence} (${error.path})` : sentence;
}

/**
 * Runs a command's main function and sets the exit code: 0, or 1 with the reason on standard error.
 * Ends the process: a database that is still open would keep it alive.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
    process.exitCode = 0;
  } catch (error) {
    console.error(`✗ ${toMessage(error)}`);
    process.exitCode = 1;
  }
  process.exit();
}
