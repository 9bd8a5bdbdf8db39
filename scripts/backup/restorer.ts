import type { Step } from './postgres/old-schema';
import type { Places } from './read-places';

/** What a backup's database has become, ready to take the place of the live one. */
export interface Restorable {
  /**
   * Takes the place of the live database, all at once.
   * @param whileLocked done when nobody else can write any more and nothing is changed yet for good; when it fails, nothing is
   * @returns names of tables that the backup has and the live database does not, and that were left out
   */
  readonly replaceLive: (whileLocked: () => Promise<void>) => Promise<readonly string[]>;
  readonly tables: number;
  readonly rows: number;
  /**
   * How old a file in the media folder must be, in milliseconds, to be known as nobody's: one that is uploaded in this
   * moment has no row in the database yet.
   */
  readonly settledAfter: number;
  /** The files in the media folder that the live database named before; known after `replaceLive`. */
  readonly picturesBefore: () => ReadonlySet<string>;
}

/** What the app of this build can bring a database to. Replaced in tests only. */
export interface Studio {
  /** Names of the steps of the schema that this build knows, in their order. */
  readonly migrations: readonly string[];
  /** The same steps as PostgreSQL takes them; empty with SQLite. */
  readonly postgresSteps: readonly Step[];
  /** Brings the SQLite database in a folder, or the PostgreSQL one, to the schema of this build. */
  readonly bringUpToDate: (places: Places) => Promise<void>;
}
