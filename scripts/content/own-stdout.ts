type Write = (text: string) => Promise<void>;

/**
 * Keeps standard output for the lines of this command: whatever else writes to it from now on, the studio's log above
 * all, goes to standard error. Call it before the studio is imported.
 * @returns a function that writes to the real output and resolves when the text has left this process
 */
export function ownStdout(): Write {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  // A reader that went away ("| head") is no reason to fail in the middle of an import.
  process.stdout.on('error', () => undefined);
  return (text) => new Promise((resolve) => write(text, () => resolve()));
}
