import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a file of ours that is committed: formatted like all others, so that `npm test` takes it. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(value), { ...style, parser: 'json' }));
}
