import type { Reading } from '../../../importer/item';
import { readItems } from '../../../importer/read-items';
import { RejectedInput } from '../../../importer/rejected-input';
import { fetchPage } from '../fetch/fetch-page';
import { withinTime } from '../within-time';
import type { Source } from './list-sources';
import { readFileBytes } from './read-file';

async function readBytes(source: Source): Promise<Reading[]> {
  if (source.kind === 'refused') return [{ entry: null, rejected: source.reason }];
  if (source.kind === 'file') {
    const bytes = await readFileBytes(source.name);
    return withinTime(() => readItems(bytes, { url: null, contentType: null }));
  }
  const { bytes, contentType, url } = await fetchPage(source.name);
  return withinTime(() => readItems(bytes, { url, contentType }));
}

/** The items of one source, or the reason why there is none. Nothing is thrown for bad input. */
export async function readSource(source: Source): Promise<Reading[]> {
  try {
    return await readBytes(source);
  } catch (error) {
    if (error instanceof RejectedInput) return [{ entry: null, rejected: error.message }];
    throw error;
  }
}
