import type { Locale } from '../../i18n/locales';
import { readPicture } from '../../content/queries/pack-pictures';
import type { PackedPicture } from '../../packs/format';
import { measure, readPictures, writeChunk } from '../store/chunk-files';
import { isNews, winningRows } from '../store/held';
import type { HeldChunk } from '../store/ledger';
import { FULL } from './packer';

/** So many pictures go into packs, those of the newest news first: the manifest has to stay short. */
const MOST = 48;

const isPictures = ({ entry }: HeldChunk): boolean => entry.kind === 'pictures';

/** Addresses of all pictures that documents show: of programmes and pages first, then of news from the newest. */
function picturesShown(chunks: readonly HeldChunk[]): Set<string> {
  const current = winningRows(chunks);
  const texts = chunks.filter(({ entry }) => entry.kind === 'text');
  const inTurn = [...texts.filter((chunk) => !isNews(chunk)), ...texts.filter(isNews).reverse()];
  const rows = inTurn.flatMap((chunk) => [...chunk.rows].reverse()).filter((row) => current.get(row.id) === row);
  return new Set(rows.flatMap(({ pictures = [] }) => pictures));
}

async function writePictures(locale: Locale, id: string, pictures: readonly PackedPicture[]): Promise<HeldChunk> {
  const content = { format: 1, pictures };
  const entry = await writeChunk(locale, { id, kind: 'pictures', documents: pictures.length, content });
  return { entry, rows: pictures.map(({ url }) => ({ id: url, hash: '' })) };
}

/** Takes out what no document shows any more, and whole chunks of which nothing is among the newest. */
async function keepShown(
  locale: Locale,
  chunks: readonly HeldChunk[],
  shown: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Promise<HeldChunk[]> {
  const kept: HeldChunk[] = [];
  for (const chunk of chunks) {
    if (!chunk.rows.some(({ id }) => wanted.has(id))) continue;
    if (chunk.rows.every(({ id }) => shown.has(id))) kept.push(chunk);
    else {
      const left = (await readPictures(locale, chunk.entry)).filter(({ url }) => shown.has(url));
      kept.push(await writePictures(locale, chunk.entry.id, left));
    }
  }
  return kept;
}

/** Brings the chunks of pictures up to date with what the chunks of text show. */
export async function placePictures(
  locale: Locale,
  chunks: readonly HeldChunk[],
  nextId: () => string,
): Promise<HeldChunk[]> {
  const shown = picturesShown(chunks);
  const wanted = new Set([...shown].slice(0, MOST));
  const kept = await keepShown(locale, chunks.filter(isPictures), shown, wanted);
  const held = new Set(kept.flatMap(({ rows }) => rows.map(({ id }) => id)));
  let waiting: PackedPicture[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) kept.push(await writePictures(locale, nextId(), waiting));
    waiting = [];
  };
  // The newest last, as with news.
  for (const url of [...wanted].reverse()) {
    const found = held.has(url) ? null : await readPicture(url, FULL);
    if (!found) continue;
    const { type, alsoFor } = found;
    const picture = { url, alsoFor, type, body: found.body.toString('base64') };
    if ((await measure([picture])) > FULL) continue;
    if ((await measure([...waiting, picture])) > FULL) await flush();
    waiting.push(picture);
  }
  await flush();
  return [...chunks.filter((chunk) => !isPictures(chunk)), ...kept];
}
