import { resolve } from 'node:path';

/** What was asked for on the command line, or null when it cannot be understood. */
export interface Arguments {
  /** Absolute path of the backup. */
  readonly file: string;
  /** True with --force. */
  readonly force: boolean;
}

/**
 * Reads `FILE [--force]`.
 * @param given the arguments after the command's own name
 * @param mayForce false for a command that has no --force
 */
export function readArguments(given: readonly string[], mayForce: boolean): Arguments | null {
  const options = given.filter((argument) => argument.startsWith('-'));
  const [file, ...more] = given.filter((argument) => !argument.startsWith('-'));
  if (file === undefined || file === '' || more.length > 0) return null;
  if (options.some((option) => !mayForce || option !== '--force')) return null;
  return { file: resolve(file), force: options.length > 0 };
}
