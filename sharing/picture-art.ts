import { light } from '../design/colours';

/* Drawn by daylight: a picture in a chat has no dark theme. */

const toDataUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const toSvg = (width: number, height: number, content: string): string =>
  toDataUrl(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`);

/** The pixels that one thread of the woven hem takes. */
const thread = 4;

/** A stepped diamond as a loom makes it, `rows` high, its middle at `x` threads and row `y`. */
function weaveDiamond(x: number, y: number, rows: number, colour: string): string {
  const half = (rows - 1) / 2;
  const steps = Array.from({ length: rows }, (_, row) => {
    const reach = half - Math.abs(row - half);
    return `M${(x - reach) * thread} ${(y - half + row) * thread}h${(reach * 2 + 1) * thread}v${thread}h-${(reach * 2 + 1) * thread}z`;
  });
  return `<path fill="${colour}" d="${steps.join('')}"/>`;
}

/** The woven hem: stepped diamonds on the cloth, `width` pixels long and nine threads high. */
export function drawHem(width: number): { readonly url: string; readonly height: number } {
  const { dye, bronze, thread: cream } = light;
  const repeat = 18;
  const one = [
    weaveDiamond(4, 4, 7, dye),
    weaveDiamond(4, 4, 3, cream),
    weaveDiamond(13, 4, 3, bronze),
    weaveDiamond(13, 0, 1, dye),
    weaveDiamond(13, 8, 1, dye),
    weaveDiamond(9, 4, 1, bronze),
    weaveDiamond(17, 4, 1, bronze),
  ].join('');
  const height = 9 * thread;
  const count = Math.ceil(width / (repeat * thread));
  const all = Array.from({ length: count }, (_, at) => `<g transform="translate(${at * repeat * thread})">${one}</g>`);
  return { url: toSvg(width, height, all.join('')), height };
}

/** The gong, seen from the front, 44 units wide. */
const gong = [
  `<circle cx="22" cy="22" r="21" fill="${light.bronze}"/>`,
  `<circle cx="22" cy="22" r="16" fill="none" stroke="${light.cloth}" stroke-width="1.5"/>`,
  `<circle cx="22" cy="22" r="10.5" fill="none" stroke="${light.cloth}" stroke-width="2.5" stroke-dasharray="2.2 3.3"/>`,
  `<circle cx="22" cy="22" r="5.5" fill="${light.cloth}"/>`,
].join('');

/** The site's mark, `size` pixels wide. */
export function drawGong(size: number): string {
  return toSvg(size, size, `<g transform="scale(${size / 44})">${gong}</g>`);
}

/** A great gong in the lower right corner of a square, and its sound spreading in rings. */
export function drawCorner(size: number): string {
  const distances = Array.from({ length: 5 }, (_, at) => size - 12 - at * 74);
  const rings = distances.map(
    (radius) => `<circle cx="${size}" cy="${size}" r="${radius}" fill="none" stroke="${light.soft}" stroke-width="6"/>`,
  );
  const scale = 8;
  const place = `translate(${size - 22 * scale} ${size - 22 * scale}) scale(${scale})`;
  return toSvg(size, size, `${rings.join('')}<g transform="${place}">${gong}</g>`);
}
