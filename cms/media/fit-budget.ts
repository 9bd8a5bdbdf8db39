import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook } from 'payload';
import sharp from 'sharp';
import { mediaDir } from './media-dir';
import { qualities, sizeFormats, sizeName, widths, type SizeFormat } from './sizes';

type Sizes = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Writes the sizes that came out too heavy once more, in a lower quality: a picture must not cost a reader's day. */
export const fitBudget: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!req.file) return doc;
  const sizes: Sizes = doc.sizes ?? {};
  const fitted: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { width, mostBytes } of widths) {
    for (const format of sizeFormats) {
      const name = sizeName(format, width);
      const size = sizes[name];
      if (typeof size?.filename !== 'string' || typeof size.filesize !== 'number' || size.filesize <= mostBytes)
        continue;
      const data = await lighter(req.file.data, format, width, mostBytes);
      await writeFile(join(mediaDir(), size.filename), data);
      fitted[name] = { ...size, filesize: data.length };
    }
  }
  if (Object.keys(fitted).length === 0) return doc;
  await req.payload.db.updateOne({
    collection: 'media',
    id: doc.id,
    req,
    data: { sizes: { ...withoutUrls(sizes), ...withoutUrls(fitted) } },
  });
  return { ...doc, sizes: { ...sizes, ...fitted } };
};

/** The same picture in the best quality that is light enough; softened when even the lowest is not. */
async function lighter(original: Buffer, format: SizeFormat, width: number, mostBytes: number): Promise<Buffer> {
  const picture = sharp(original).resize({ width, withoutEnlargement: true });
  let data = Buffer.alloc(0);
  for (const quality of qualities[format].slice(1)) {
    data = await picture.clone().toFormat(format, { quality }).toBuffer();
    if (data.length <= mostBytes) return data;
  }
  for (const softness of [1, 2, 4, 8]) {
    data = await picture.clone().blur(softness).toFormat(format, { quality: 12 }).toBuffer();
    if (data.length <= mostBytes) return data;
  }
  return data;
}

/** `url` is made when a document is read, and is no column. */
function withoutUrls(sizes: Sizes): Sizes {
  return Object.fromEntries(Object.entries(sizes).map(([name, { url: _url, ...size }]) => [name, size]));
}
