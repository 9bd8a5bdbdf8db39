import sharp, { type Sharp } from 'sharp';
import { sizeFormats, sizeName, widths, type SizeFormat } from './sizes';
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

/** Qualities to try, best first, until the file is light enough. */
const qualities = { avif: [50, 32, 18], webp: [64, 40, 20] } as const;

/** How much to soften a picture that is too heavy even in the lowest quality, as a blur's radius in pixels. */
const softness = [1.5, 4, 10] as const;

/**
 * Writes a clean picture in every size, each in the best quality that is light enough: a picture must not cost a
 * reader's day. Reads its own writing again for nothing: each width is resized once.
 * @returns the files by the names of their sizes
 */
export async function makeSizes(original: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const { width, mostBytes } of widths) {
    const { data, info } = await sharp(original)
      .resize({ width, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    for (const format of sizeFormats) files.set(sizeName(format, width), await lightest(pixels, format, mostBytes));
  }
  return files;
}

async function lightest(pixels: Sharp, format: SizeFormat, mostBytes: number): Promise<Buffer> {
  let file: Buffer = Buffer.alloc(0);
  for (const quality of qualities[format]) {
    file = await write(pixels.clone(), format, quality);
    if (file.length <= mostBytes) return file;
  }
  for (const radius of softness) {
    file = await write(pixels.clone().blur(radius), format, qualities[format][2]);
    if (file.length <= mostBytes) return file;
  }
  return file;
}

/** AVIF's effort is far below the usual one: it costs a tenth of the time and a twentieth more bytes. */
const write = (pixels: Sharp, format: SizeFormat, quality: number): Promise<Buffer> =>
  (format === 'avif' ? pixels.avif({ quality, effort: 2 }) : pixels.webp({ quality })).toBuffer();
