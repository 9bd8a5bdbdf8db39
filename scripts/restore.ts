import { count } from './backup/files/count';
import { readArguments } from './backup/read-arguments';
import { readPlaces } from './backup/read-places';
import { runCommand } from './backup/refusal';
import { restoreBackup } from './backup/restore-backup';

const USAGE = `Usage: npm run restore -- FILE
Puts what a backup holds in the place of database, media, secret and keys, also while the site serves.`;

const given = readArguments(process.argv.slice(2), false);
if (given === null) {
  console.error(USAGE);
  process.exit(2);
}

await runCommand(async () => {
  const done = await restoreBackup(given.file, readPlaces());
  console.log(
    `Restored from ${given.file}, made at ${done.createdAt} by version ${done.version}: ${count(done.rows, 'row')} in ${count(done.tables, 'table')}, ${count(done.pictures, 'media file')}.`,
  );
  if (done.leftOut.length > 0) console.log(`Left out, for they are not this app's: ${done.leftOut.join(', ')}.`);
  if (done.hasSecret || done.keys > 0) {
    console.log(
      `Put back: ${done.hasSecret ? 'the secret' : 'no secret'} and ${count(done.keys, 'key')}. A site that is running shows the restored content at once, and needs a restart to use them.`,
    );
  } else {
    console.log(
      'The backup has no secret and no keys, so those that are here stay. A site that is running shows the restored content at once.',
    );
  }
});
