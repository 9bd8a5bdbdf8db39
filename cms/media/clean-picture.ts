import sharp, { type Sharp } from 'sharp';
import { longestSide, mostPixels, type Format } from './limits';

/** A picture as it is kept: turned upright, without a word about where and when it was taken. */
export interface CleanPicture {
  readonly data: Buffer;
  readonly format: Format;
}

/**
 * Reads the bytes, not the name, decides what they are, and writes the picture anew. Writing anew leaves out EXIF, GPS,
 * XMP, colour profiles, thumbnails, further frames and whatever else was hidden in the file.
 * @returns null when the bytes are not a JPEG, PNG, WebP or AVIF picture of a size that can be shown
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture | null> {
  const format = await formatOf(bytes);
  if (format === null) return null;
  const options = { limitInputPixels: mostPixels, failOn: 'error', animated: false } as const;
  try {
    const upright = sharp(bytes, options)
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const data = await write(upright, format).toBuffer();
    return { data, format };
  } catch {
    return null;
  }
}

async function formatOf(bytes: Buffer): Promise<Format | null> {
  try {
    const { format, compression, width, height } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (!width || !height || width * height > mostPixels) return null;
    if (format === 'jpeg' || format === 'png' || format === 'webp') return format;
    // AVIF is a HEIF container whose pictures are compressed as AV1.
    return format === 'heif' && compression === 'av1' ? 'avif' : null;
  } catch {
    return null;
  }
}

function write(picture: Sharp, format: Format): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 84 });
    case 'png':
      return picture.png({ compressionLevel: 9 });
    case 'webp':
      return picture.webp({ quality: 84 });
    case 'avif':
      return picture.avif({ quality: 60, effort: 2 });
  }
}
