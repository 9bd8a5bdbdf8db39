import { readFile } from 'node:fs/promises';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { dark, light } from '../design/colours';
import { Icon, type IconName } from '../documents/components/icon';

/*
 * Draws the icons that phones ask for, from public/icons/icon.svg and the pictograms of documents. What it writes is
 * committed; run it again when the drawing changes.
 */

const folder = 'public/icons';

/** The cloth to the very edge: phones cut it to their own shape. The gong keeps within the circle of 80% that all leave. */
function toFullBleed(svg: string): string {
  return svg.replace(/ rx="14"/, '');
}

/** One colour, the shape in the alpha channel alone: what is cloth or dye in the drawing is left open. */
function toMonochrome(): string {
  const open = 'fill="none" stroke="#000"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><mask id="m"><rect width="64" height="64" fill="#fff"/>
    <circle cx="32" cy="32" r="18.5" ${open} stroke-width="1.6"/>
    <circle cx="32" cy="32" r="12.4" ${open} stroke-width="2.8" stroke-dasharray="2.6 3.893"/>
    <circle cx="32" cy="32" r="6.6"/><path d="M32 28.3l3.7 3.7-3.7 3.7-3.7-3.7z" fill="#fff"/></mask>
    <circle cx="32" cy="32" r="24" fill="#fff" mask="url(#m)"/></svg>`;
}

/** A pictogram of the site on a piece of cloth. */
function toShortcut(name: IconName): string {
  const paths = renderToStaticMarkup(createElement(Icon, { name })).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><style>.dia{fill:${dark.dye};stroke:none}</style>
    <rect width="48" height="48" rx="24" fill="${light.cloth}"/><g transform="translate(10.8 10.8) scale(1.1)" fill="none"
    stroke="${light.thread}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${paths}</g></svg>`;
}

async function draw(svg: string, size: number, name: string): Promise<void> {
  await sharp(Buffer.from(svg), { density: 72 * 16 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9, effort: 10 })
    .toFile(`${folder}/${name}.png`);
}

const icon = await readFile(`${folder}/icon.svg`, 'utf8');
await draw(icon, 192, 'icon-192');
await draw(icon, 512, 'icon-512');
await draw(toFullBleed(icon), 180, 'apple-touch-icon');
await draw(toFullBleed(icon), 512, 'maskable-512');
await draw(toMonochrome(), 512, 'monochrome-512');
const shortcuts = { news: 'news', programmes: 'programmes', contacts: 'contacts', saved: 'archive' } as const;
for (const [name, pictogram] of Object.entries(shortcuts)) await draw(toShortcut(pictogram), 96, `shortcut-${name}`);
