/**
 * Writes an error as one line of JSON to the error stream: what went wrong and where in our code, and nothing about
 * who asked for what.
 */
export function logError(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ level: 'error', time: new Date().toISOString(), name, message, stack }));
}
