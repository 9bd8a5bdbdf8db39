import type { Picture as PictureModel, PictureFile } from '../../../model/picture';
import { foreignLang, type Context } from '../../context';
import { own, toLabel } from '../../cut-marks';

const toSrcSet = (files: readonly PictureFile[]): string =>
  files.map(({ url, width }) => `${url} ${width}w`).join(', ');

/** The file for browsers that know no srcset: of moderate width. */
function toStandardFile(files: readonly PictureFile[]): PictureFile | undefined {
  const widest = [...files].sort((one, other) => one.width - other.width);
  return widest.find(({ width }) => width >= 480) ?? widest.at(-1);
}

/** The label of a piece that begins with a picture: what differs in its markup. */
export function toPictureLabel(ctx: Context, { alt, caption, files }: PictureModel): number {
  const types = new Set(files.map(({ type }) => type));
  return toLabel(types.has('image/avif'), types.has('image/webp'), foreignLang(ctx, alt), caption);
}

interface PictureProps {
  readonly ctx: Context;
  readonly picture: PictureModel;
}

/**
 * A picture with its caption. It is lazy and never needed: its place is kept from the start, and nothing waits for it.
 * The best format comes first; what a browser does not know it passes over.
 */
export function Picture({ ctx, picture }: PictureProps) {
  const { alt, caption, width, height, files } = picture;
  const byType = (type: PictureFile['type']) => files.filter((file) => file.type === type);
  const avif = byType('image/avif');
  const others = files.filter((file) => file.type !== 'image/avif');
  const webp = byType('image/webp');
  const standard = toStandardFile(webp.length > 0 ? webp : others) ?? toStandardFile(files);
  if (!standard) return null;
  const sizes = '(min-width:40em) 38rem, 92vw';
  return (
    <figure>
      <picture>
        {avif.length > 0 && <source type="image/avif" srcSet={own(toSrcSet(avif))} sizes={sizes} />}
        <img
          src={own(standard.url)}
          srcSet={webp.length > 0 ? own(toSrcSet(webp)) : undefined}
          sizes={webp.length > 0 ? sizes : undefined}
          alt={own(alt.text)}
          lang={own(foreignLang(ctx, alt))}
          width={own(String(width))}
          height={own(String(height))}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {caption && <figcaption lang={own(foreignLang(ctx, caption))}>{own(caption.text)}</figcaption>}
    </figure>
  );
}
