import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook } from 'payload';
import { mediaDir } from './media-dir';

type Sizes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Puts the sizes that were made of an upload in the place of Payload's, on disk and in the document. */
export const putSizes: CollectionAfterChangeHook = async ({ doc, req }) => {
  const made = req.context.pictureSizes;
  if (made === undefined) return doc;
  delete req.context.pictureSizes;
  const sizes: Sizes = doc.sizes ?? {};
  const ours: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [name, file] of made) {
    const size = sizes[name];
    if (typeof size?.filename !== 'string') continue;
    await writeFile(join(mediaDir(), size.filename), file);
    ours[name] = { ...size, filesize: file.length };
  }
  // `url` is made when a document is read, and is no column.
  const stored = Object.fromEntries(Object.entries(ours).map(([name, { url: _url, ...size }]) => [name, size]));
  await req.payload.db.updateOne({ collection: 'media', id: doc.id, req, data: { sizes: stored } });
  return { ...doc, sizes: { ...sizes, ...ours } };
};
