import { oneLine } from '../text/tidy';
import type { MarkedPicture } from '../blocks/marked';
import { classWords, wordPattern, type PageElement } from './dom';

const SMALL = 60;
const FURNITURE = wordPattern(
  'icon|icons|logo|avatar|emoji|smiley|spacer|pixel|tracking|counter|captcha|btn|button|banner|ads',
);
const FURNITURE_FILE =
  /\.svg(?:$|\?)|(?:^|[/_-])(?:icon|icons|logo|spacer|blank|pixel|counter|print|email|arrow|bullet|facebook|zalo|twitter)s?[_.-][^/]*$/i;

/** An absolute http or https address, or null. A relative one needs the page's own. */
export function toAbsolute(address: string | undefined, base: string | null): string | null {
  const trimmed = (address ?? '').trim();
  if (trimmed === '') return null;
  try {
    const url = base === null ? new URL(trimmed) : new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The largest picture of a srcset. */
function largest(srcset: string | undefined): string | undefined {
  const candidates = (srcset ?? '')
    .slice(0, 4000)
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/));
  const ranked = candidates.sort((a, b) => Number.parseFloat(b[1] ?? '1') - Number.parseFloat(a[1] ?? '1'));
  return ranked[0]?.[0] || undefined;
}

const size = (value: string | undefined): number | null =>
  /^\d+(?:px)?$/.test(value ?? '') ? Number.parseInt(value ?? '', 10) : null;

/** An alternative text; the name of a file is none. */
function toAlt(value: string | undefined): string {
  const alt = oneLine(value ?? '').slice(0, 500);
  return /\.(?:jpe?g|png|gif|webp|bmp)$|^(?:img|dsc|image|picture|untitled)[\s_-]?\d*$/i.test(alt) ? '' : alt;
}

/** The picture that an img element shows, or null for furniture of the page and pixels that count readers. */
export function readPicture(image: PageElement, base: string | null): MarkedPicture | null {
  const { attribs } = image;
  const width = size(attribs.width) ?? size(/width:(\d+px)/.exec((attribs.style ?? '').replace(/\s/g, ''))?.[1]);
  const height = size(attribs.height);
  if ((width !== null && width < SMALL) || (height !== null && height < SMALL)) return null;
  if (FURNITURE.test(classWords(image))) return null;
  const shown = [
    attribs['data-src'],
    attribs['data-original'],
    attribs['data-lazy-src'],
    largest(attribs['data-srcset']),
    largest(attribs.srcset),
    attribs.src,
  ];
  const address = shown.find((candidate) => candidate && !candidate.startsWith('data:'));
  const url = toAbsolute(address, base);
  if (!address || FURNITURE_FILE.test(address)) return null;
  return { kind: 'picture', url, alt: toAlt(attribs.alt), caption: null };
}
