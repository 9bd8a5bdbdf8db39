import type { ImportedItem } from '../../../importer/item';
import { sayWarning } from '../../../importer/messages';
import { RejectedInput } from '../../../importer/rejected-input';
import { fetchPicture } from '../fetch/fetch-picture';
import type { PicturesInHand } from './store-pictures';

const MOST_PICTURES = 12;

/** The pictures of an item, fetched from its page's own host, and a warning for each that could not be. */
export async function fetchPictures(
  item: ImportedItem,
): Promise<{ pictures: PicturesInHand; warnings: readonly string[] }> {
  const pictures: PicturesInHand[number][] = [];
  const warnings: string[] = [];
  const wanted = item.pictures.flatMap(({ url }, index) => (url ? [{ url, index }] : []));
  const page = item.source.url;
  if (page === null) return { pictures, warnings: item.pictures.length > 0 ? [sayWarning('pictureUnknown')] : [] };
  if (wanted.length > MOST_PICTURES) warnings.push(sayWarning('tooManyPictures', { count: MOST_PICTURES }));
  for (const { url, index } of wanted.slice(0, MOST_PICTURES)) {
    try {
      const { bytes } = await fetchPicture(url, page);
      pictures.push({ index, url, bytes });
    } catch (error) {
      if (!(error instanceof RejectedInput)) throw error;
      warnings.push(sayWarning('pictureNotTaken', { url, reason: error.message }));
    }
  }
  return { pictures, warnings };
}
