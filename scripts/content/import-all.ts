import type { Payload } from 'payload';
import type { ImportedItem } from '../../importer/item';
import { sayReason } from '../../importer/messages';
import type { ImportOptions } from './options';
import { toLine, toRejectedLine } from './report';
import { fetchPictures } from './save/fetch-pictures';
import { saveItem } from './save/save-item';
import { listSources } from './sources/list-sources';
import { readSource } from './sources/read-source';

/** Where the import takes the studio from and writes its lines to. */
export interface Surroundings {
  /** Opens the studio, at the first item that needs it. */
  readonly openStudio: () => Promise<Payload>;
  readonly print: (line: string) => Promise<void>;
}

/** The sentence of an error, for a line of the report. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const errors: unknown =
    'data' in error && typeof error.data === 'object' && error.data !== null && 'errors' in error.data
      ? error.data.errors
      : null;
  if (!Array.isArray(errors)) return error.message;
  const messages = errors.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'message' in each ? [String(each.message)] : [],
  );
  return messages.length > 0 ? messages.join(' ') : error.message;
}

async function importItem(
  name: string,
  item: ImportedItem,
  options: ImportOptions,
  openStudio: Surroundings['openStudio'],
): Promise<string> {
  const { pictures, warnings } = options.images ? await fetchPictures(item) : { pictures: [], warnings: [] };
  const outcome = await saveItem(await openStudio(), item, pictures, options);
  return toLine(name, item, { ...outcome, warnings: [...outcome.warnings, ...warnings] });
}

/**
 * Imports everything that was named, in order, one line for each item; what cannot be taken does not stop the rest.
 * @returns how many items were rejected
 */
export async function importAll(options: ImportOptions, { openStudio, print }: Surroundings): Promise<number> {
  let rejected = 0;
  const reject = async (name: string, reason: string): Promise<void> => {
    rejected += 1;
    await print(toRejectedLine(name, reason));
  };
  for (const input of options.inputs) {
    for (const source of await listSources(input)) {
      for (const reading of await readSource(source)) {
        const name = reading.entry === null ? source.name : `${source.name}#${reading.entry}`;
        if ('rejected' in reading) {
          await reject(name, reading.rejected);
          continue;
        }
        try {
          await print(await importItem(name, reading.item, options, openStudio));
        } catch (error) {
          await reject(name, sayReason('notSaved', { detail: detailOf(error) }));
        }
      }
    }
  }
  return rejected;
}
