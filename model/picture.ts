import type { Text } from './text';

/** One stored file of a picture. `width` and `height` in pixels, `bytes` its length. */
export interface PictureFile {
  readonly url: string;
  readonly type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** A picture with its alternative text; `files` holds AVIF and WebP in up to three widths. */
export interface Picture {
  readonly id: number;
  readonly alt: Text;
  readonly caption: Text | null;
  readonly width: number;
  readonly height: number;
  readonly files: readonly PictureFile[];
}
