import type { ImageSize } from 'payload';

/** A width in which every picture is kept, with the most bytes that it may weigh in either format. */
interface Width {
  readonly width: number;
  readonly mostBytes: number;
}

export const widths: readonly Width[] = [
  { width: 320, mostBytes: 16_000 },
  { width: 480, mostBytes: 30_000 },
  { width: 960, mostBytes: 90_000 },
];

/** Qualities to try, best first, until the file is light enough (fit-budget.ts). */
export const qualities = { avif: [50, 40, 30, 20, 12], webp: [64, 50, 38, 26, 14] } as const;

export type SizeFormat = keyof typeof qualities;

export const sizeFormats = ['avif', 'webp'] as const satisfies readonly SizeFormat[];

/** Name of a size in a media document: `avif480`. */
export const sizeName = (format: SizeFormat, width: number): string => `${format}${width}`;

/** Payload's own description of the sizes. A picture that is smaller is written in its own width, never enlarged. */
export const imageSizes: ImageSize[] = widths.flatMap(({ width }) =>
  sizeFormats.map((format) => ({
    name: sizeName(format, width),
    width,
    withoutEnlargement: true,
    formatOptions: { format, options: { quality: qualities[format][0] } },
    // Two sizes of a small picture have the same width: the name of the size keeps their files apart.
    generateImageName: ({ originalName, extension }) => `${originalName}-${width}.${extension}`,
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  })),
);
