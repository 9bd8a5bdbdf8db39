import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDemoData } from './demo-data.mjs';
import { findPort, startServer } from './serve.mjs';

/**
 * Serves the built app with the demo content from a folder of its own on a free port, for as long as `work` takes.
 * @template T
 * @param {(env: NodeJS.ProcessEnv & { BASE_URL: string }) => Promise<T>} work gets the environment for what examines it
 * @returns {Promise<T>} what `work` gives
 */
export async function withSeededServer(work) {
  const port = String(await findPort());
  const dataDir = mkdtempSync(join(tmpdir(), 'tieng-lang-served-'));
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: port,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    SITE_URL: url,
    ADMIN_EMAIL: 'admin@example.vn',
    ADMIN_PASSWORD: 'mat-khau-de-thu-2026',
    BASE_URL: url,
  };
  try {
    cpSync(await prepareDemoData(), dataDir, { recursive: true });
    const server = await startServer(env);
    try {
      return await work(env);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
