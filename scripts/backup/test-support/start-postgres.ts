import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '@payloadcms/db-postgres';
import { withPostgres } from '../postgres/connection';

/** A PostgreSQL server for tests. */
export interface TestPostgres {
  /** Address of a database on it, which need not be there yet. */
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
}

/** Folder of the PostgreSQL programs of this machine, or null when it has none. */
export function findPostgres(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const program = join(folder, 'postgres');
    // Distributions put a link on the path, and the other programs beside what it leads to.
    if (existsSync(program)) return dirname(realpathSync(program));
  }
  return null;
}

/**
 * Uses the server of TEST_POSTGRES_URL, or starts one in a folder of its own on a free port of this machine.
 * @param programs folder of the PostgreSQL programs
 */
export async function startPostgres(programs: string | null): Promise<TestPostgres> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return useServer(given);
  if (programs === null) throw new Error('There is no PostgreSQL here.');
  const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-postgres-'));
  // It refuses to run as root.
  const owner = process.getuid?.() === 0 ? { uid: numberOf('-u'), gid: numberOf('-g') } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), initdb, { ...owner, cwd: folder, stdio: 'pipe' });
  const port = await findPort();
  const settings = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), settings, { ...owner, cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const url = (database: string) => `postgres://tester@127.0.0.1:${port}/${database}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await withPostgres(url('postgres'), (database) => database.execute(sql`SELECT 1`));
      break;
    } catch (error) {
      if (attempt > 100 || server.exitCode !== null) throw error;
      await sleep(100);
    }
  }
  return {
    url,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const numberOf = (option: '-u' | '-g'): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));

/** A server that somebody else runs: what is made on it is taken away in the end. */
function useServer(address: string): TestPostgres {
  const made = new Set<string>();
  return {
    url: (database) => {
      made.add(database);
      const url = new URL(address);
      url.pathname = `/${database}`;
      return url.href;
    },
    stop: () =>
      withPostgres(address, async (server) => {
        for (const name of made) await server.execute(sql.raw(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
      }),
  };
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}
