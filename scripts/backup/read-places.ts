import { randomBytes } from 'node:crypto';
import { readEnv } from '../../config/env';

/** Where the site keeps its things. */
export interface Places {
  /** Absolute path of the folder with the media, the secret, the keys and, with SQLite, the database. */
  readonly dataDir: string;
  /** A postgres:// address, or null for SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
}

/**
 * Reads the places from the environment.
 * @throws Error with a sentence for each value that cannot be used
 */
export function readPlaces(): Places {
  // Reading the environment makes a secret in DATA_DIR where none is given. Neither command signs anything, and a
  // refused restore must leave an empty folder empty, so they bring one that nobody will ever see.
  process.env.PAYLOAD_SECRET ||= randomBytes(32).toString('hex');
  const { dataDir, databaseUrl } = readEnv();
  return { dataDir, databaseUrl };
}
