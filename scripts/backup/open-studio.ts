import { getStudio } from '../../cms/get-studio';

/** Opening the studio brings its database up to date; that is all that is wanted here (bring-up-to-date.ts). */
try {
  await getStudio();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
