import { APIError, type PayloadRequest } from 'payload';
import type { Picture } from '../../../model/picture';
import type { ImportedItem, ImportedPicture } from '../../../importer/item';
import { sayWarning } from '../../../importer/messages';
import type { Locale } from '../../../i18n/locales';

/** Pictures that were fetched, by their place in the item. */
export type PicturesInHand = readonly { readonly index: number; readonly url: string; readonly bytes: Uint8Array }[];

export interface StoredPictures {
  readonly pictures: ReadonlyMap<number, Picture>;
  /** The place of the picture that leads the item. */
  readonly lead: number | null;
  readonly warnings: readonly string[];
}

const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').at(-1) || 'anh').slice(-80);

const altOf = ({ alt, caption }: ImportedPicture): string => alt || (caption ?? '');

async function store(
  req: PayloadRequest,
  picture: ImportedPicture,
  url: string,
  bytes: Uint8Array,
  locale: Locale,
): Promise<Picture> {
  const alt = altOf(picture);
  const data = Buffer.from(bytes);
  const made = await req.payload.create({
    collection: 'media',
    data: { alt, caption: picture.caption },
    // What it really is the studio tells from its bytes.
    file: { data, name: nameOf(url), mimetype: 'application/octet-stream', size: data.length },
    locale,
    req,
    overrideAccess: true,
  });
  return {
    id: made.id,
    alt: { text: alt, lang: locale },
    caption: picture.caption ? { text: picture.caption, lang: locale } : null,
    width: made.width ?? 0,
    height: made.height ?? 0,
    files: [],
  };
}

/**
 * Keeps fetched pictures in the studio. One that has no words for those who cannot see it is left out, since nothing
 * could be published with it; one that is no picture is left out with the studio's reason.
 */
export async function storePictures(
  req: PayloadRequest,
  hand: PicturesInHand,
  item: ImportedItem,
  locale: Locale,
): Promise<StoredPictures> {
  const pictures = new Map<number, Picture>();
  const warnings: string[] = [];
  for (const { index, url, bytes } of hand) {
    const picture = item.pictures[index];
    if (!picture) continue;
    if (altOf(picture) === '') {
      warnings.push(sayWarning('pictureNoAlt', { url }));
      continue;
    }
    try {
      pictures.set(index, await store(req, picture, url, bytes, locale));
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      warnings.push(sayWarning('pictureNotTaken', { url, reason: error.message }));
    }
  }
  return { pictures, lead: [...pictures.keys()][0] ?? null, warnings };
}
