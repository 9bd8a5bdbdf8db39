/** The whole database as it was at one moment, in files. */
export interface Snapshot {
  readonly database: 'sqlite' | 'postgres';
  /** The files, with their names in the archive. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Names of the steps that its schema has been through. */
  readonly migrations: readonly string[];
  /** The files that it says are in the media folder. */
  readonly pictures: ReadonlySet<string>;
  readonly tables: number;
  readonly rows: number;
}
