/** Largest picture that may be uploaded, in bytes. */
export const largestUpload = 8 * 1024 * 1024;

/** Largest picture that is decoded, in pixels: a small file can hold an enormous picture. */
export const mostPixels = 60_000_000;

/** Longest side of the original that is kept, in pixels; nothing on the site or on a poster needs more. */
export const longestSide = 2400;

/** Formats that are taken, by what the bytes are, and what the kept original is written as. */
export const formats = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  avif: { mimeType: 'image/avif', extension: 'avif' },
} as const;

export type Format = keyof typeof formats;
