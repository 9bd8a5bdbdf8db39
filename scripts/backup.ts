import { sayBytes } from './backup/files/free-space';
import { count } from './backup/files/count';
import { makeBackup } from './backup/make-backup';
import { readArguments } from './backup/read-arguments';
import { readPlaces } from './backup/read-places';
import { runCommand } from './backup/refusal';

const USAGE = `Usage: npm run backup -- FILE [--force]
Puts database, media, secret and keys into one file (a .tar.gz) while the site serves; --force replaces a file of that name.`;

const given = readArguments(process.argv.slice(2), true);
if (given === null) {
  console.error(USAGE);
  process.exit(2);
}

await runCommand(async () => {
  const made = await makeBackup(given.file, readPlaces(), given.force);
  const secrets = `${made.hasSecret ? 'the secret' : 'no secret (it comes from PAYLOAD_SECRET)'} and ${count(made.keys, 'key')}`;
  console.log(
    `Backed up to ${given.file}: ${sayBytes(made.bytes)}; ${count(made.rows, 'row')} in ${count(made.tables, 'table')}, ${count(made.pictures, 'media file')}, ${secrets}.`,
  );
  if (made.missing.length > 0) {
    console.error(
      `Note: the database names ${count(made.missing.length, 'media file')} that the media folder does not have, such as ${made.missing[0]}.`,
    );
  }
});
