import type { Picture, PictureFile } from '../../model/picture';
import type { Locale } from '../../i18n/locales';
import { pickText } from './localised';
import type { RawMedia } from './schemas';

const types: readonly PictureFile['type'][] = ['image/avif', 'image/webp', 'image/jpeg', 'image/png'];

/** The public address of a stored picture file. */
export const mediaPath = (filename: string): string => `/media/${encodeURIComponent(filename)}`;

function toFile(size: NonNullable<RawMedia['sizes']>[string] | RawMedia): PictureFile[] {
  const type = types.find((known) => known === size?.mimeType);
  if (!size?.filename || !type || !size.width || !size.height) return [];
  return [{ url: mediaPath(size.filename), type, width: size.width, height: size.height, bytes: size.filesize ?? 0 }];
}

/** A picture as `locale` shows it; null without alternative text or without a file that a document may show. */
export function toPicture(raw: RawMedia, locale: Locale): Picture | null {
  const alt = pickText(raw.alt, locale);
  const files = Object.values(raw.sizes ?? {}).flatMap(toFile);
  // A picture smaller than the smallest size has no sizes made of it: the original serves.
  const usable = files.length > 0 ? files : toFile(raw);
  if (!alt || usable.length === 0 || !raw.width || !raw.height) return null;
  return {
    id: raw.id,
    alt,
    caption: pickText(raw.caption, locale),
    width: raw.width,
    height: raw.height,
    files: usable,
  };
}
