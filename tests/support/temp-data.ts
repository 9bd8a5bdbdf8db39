import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the demo content, to be copied (demo-data.mjs). */
    demoData: string;
  }
}

/**
 * Makes a data folder of its own for this test file. Call it before anything that opens the studio is imported.
 * @param content an empty folder, or one with the demo content
 * @returns a function that takes the folder away
 */
export function useTempData(content: 'nothing' | 'demo' = 'nothing'): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-'));
  if (content === 'demo') cpSync(inject('demoData'), folder, { recursive: true });
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = '';
  return () => rmSync(folder, { recursive: true, force: true });
}
