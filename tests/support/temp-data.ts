import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes an empty data folder of its own for this test file. Call it before anything that opens the studio is imported.
 * @returns a function that takes the folder away
 */
export function useTempData(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-'));
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = '';
  return () => rmSync(folder, { recursive: true, force: true });
}
