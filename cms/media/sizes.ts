import type { ImageSize } from 'payload';

/** A width in which every picture is kept, with the most bytes that it may weigh in either format. */
export const widths = [
  { width: 320, mostBytes: 16_000 },
  { width: 480, mostBytes: 30_000 },
  { width: 960, mostBytes: 90_000 },
] as const;

export const sizeFormats = ['avif', 'webp'] as const;

export type SizeFormat = (typeof sizeFormats)[number];

/** Name of a size in a media document: `avif480`. */
export const sizeName = (format: SizeFormat, width: number): string => `${format}${width}`;

/**
 * Payload's own description of the sizes. A picture that is smaller is written in its own width, never enlarged.
 * Payload knows one fixed quality, but how much a picture weighs depends on the picture: it writes the roughest file,
 * which names and measures it, and put-sizes.ts puts the one from make-sizes.ts in its place.
 */
export const imageSizes: ImageSize[] = widths.flatMap(({ width }) =>
  sizeFormats.map((format) => ({
    name: sizeName(format, width),
    width,
    withoutEnlargement: true,
    formatOptions: { format, options: { quality: 1, effort: 0 } },
    // Two sizes of a small picture have the same width: the name of the size keeps their files apart.
    generateImageName: ({ originalName, extension }) => `${originalName}-${width}.${extension}`,
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  })),
);
