import { join } from 'node:path';

/**
 * Path of the SQLite database of a data folder. The studio has it too (cms/database.ts, and a test holds the two
 * together), but along with both databases' drivers: seconds that a command of a moment need not take.
 */
export const sqlitePath = (dataDir: string): string => join(dataDir, 'tieng-lang.db');
