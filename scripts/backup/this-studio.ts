import { migrations as postgresSteps } from '../../cms/migrations/postgres';
import { migrations as sqliteSteps } from '../../cms/migrations/sqlite';
import { bringUpToDate } from './bring-up-to-date';
import type { Studio } from './restorer';

/** The studio of this build, on the one database or the other. */
export function thisStudio(databaseUrl: string | null): Studio {
  return {
    migrations: (databaseUrl === null ? sqliteSteps : postgresSteps).map(({ name }) => name),
    postgresSteps: databaseUrl === null ? [] : postgresSteps,
    bringUpToDate,
  };
}
