import { readEnv } from '../config/env';
import { getStudio } from '../cms/get-studio';
import { seedBasics, seedDemo } from '../cms/seed/seed';

/**
 * Brings the database to today's shape (opening the studio does that), and fills an empty one: always with the communes
 * and the language slots, and with the demo content unless DEMO=0.
 */
try {
  const env = readEnv();
  const studio = await getStudio();
  await seedBasics(studio);
  if (env.demo) await seedDemo(studio);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
