import sharp from 'sharp';
import type { Shot } from '../model';
import { phones } from '../phones';
import { html, type Html } from './html';
import { fill, toWord, words } from './words';

const { gallery: say } = words;

/** A screenshot made small enough that a hundred of them fit into one file. */
interface Thumbnail extends Shot {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** How wide pictures are in the file: as on the phone, but no wider than this. */
const WIDEST = 400;

async function shrink(shot: Shot): Promise<Thumbnail> {
  const width = Math.min(WIDEST, phones.find(({ name }) => name === shot.phone)?.width ?? WIDEST);
  const { data, info } = await sharp(shot.png)
    .resize({ width })
    .webp({ quality: 55, effort: 5 })
    .toBuffer({ resolveWithObject: true });
  const url = `data:image/webp;base64,${data.toString('base64')}`;
  return { ...shot, url, width: info.width, height: info.height };
}

function toFigure({ kind, phone, check, url, width, height }: Thumbnail): Html {
  const page = toWord('kinds', kind);
  const browser = toWord('browsers', check.replace(/^in-/, ''));
  const alt = fill(say.alt, { page, phone: toWord('phones', phone), browser });
  return html`<figure>
    <img src="${url}" width="${width}" height="${height}" alt="${alt}" loading="lazy" />
    <figcaption>${page}</figcaption>
  </figure>`;
}

/** Screens of every kind of document, by browser and phone. */
export async function renderGallery(shots: readonly Shot[]): Promise<Html> {
  if (shots.length === 0) return html``;
  const groups = new Map<string, Shot[]>();
  for (const shot of shots) {
    const key = `${toWord('browsers', shot.check.replace(/^in-/, ''))}, ${toWord('phones', shot.phone)}`;
    groups.set(key, [...(groups.get(key) ?? []), shot]);
  }
  const parts: Html[] = [];
  for (const [name, group] of groups) {
    const thumbnails = await Promise.all(group.map(shrink));
    parts.push(
      html`<h3>${name}</h3>
        <div class="shots">${thumbnails.map(toFigure)}</div>`,
    );
  }
  return html`<section>
    <h2 id="gallery">${say.title}</h2>
    <p>${say.hint}</p>
    ${parts}
  </section>`;
}
