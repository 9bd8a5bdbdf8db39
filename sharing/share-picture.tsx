import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import sharp from 'sharp';
import { toDrawableText } from './drawable-text';
import { createTurns } from './in-turn';
import { PictureLayout, pictureSize, type SharePicture } from './picture-layout';
import { createShelf } from './shelf';

/** The weights that the picture uses, cut down to the letters that toDrawableText lets through. */
const weights = { medium: 500, bold: 700 } as const;

async function readFont(name: keyof typeof weights) {
  // The working directory is the project's, as Next has it; a bundler would move the file out of reach.
  const data = await readFile(path.join(process.cwd(), `sharing/fonts/noto-sans-${name}.woff`));
  return { name: 'Noto Sans', data, weight: weights[name], style: 'normal' } as const;
}

let fonts: Promise<Awaited<ReturnType<typeof readFont>>[]> | null = null;

async function draw({ title, siteName, organisation, kindLabel, date, locale }: SharePicture): Promise<Buffer> {
  fonts ??= Promise.all([readFont('medium'), readFont('bold')]);
  const texts = {
    title: toDrawableText(title),
    siteName: toDrawableText(siteName),
    organisation: toDrawableText(organisation),
    kindLabel: toDrawableText(kindLabel),
    date: date && toDrawableText(date),
    locale,
  };
  const drawn = new ImageResponse(<PictureLayout {...texts} />, { ...pictureSize, fonts: await fonts });
  // A few flat colours and the soft edges of letters need no more than this, and a third of the bytes.
  return sharp(await drawn.arrayBuffer())
    .png({ palette: true, colours: 48, effort: 8, compressionLevel: 9 })
    .toBuffer();
}

/** Drawing takes half a second of a processor, so one at a time; the last two hundred are kept, some 8 MB. */
const inTurn = createTurns(40);
const shelf = createShelf<Buffer>(200);

/**
 * Gives the picture that messengers show with a link: PNG, 1200 × 630, at most 60 kB; the same texts give the same
 * bytes. Throws a TooBusyError when forty others are waiting to be drawn.
 */
export async function renderSharePicture(picture: SharePicture): Promise<Buffer> {
  return shelf.get(JSON.stringify(Object.entries(picture).sort()), () => inTurn(() => draw(picture)));
}
