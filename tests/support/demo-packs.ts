import type { Payload } from 'payload';
import { baseLocales } from '../../i18n/locales';
import { readPack } from './pack-reader';

/** Opens the studio on the database of the environment, which is empty, and fills it with the demo content. */
export async function openDemoStudio(): Promise<Payload> {
  const studio = await (await import('../../cms/get-studio')).getStudio();
  const { seedBasics, seedDemo } = await import('../../cms/seed/seed');
  await seedBasics(studio);
  await seedDemo(studio);
  return studio;
}

/**
 * Makes the packs of the demo content: for each language, which document is in which chunk, as it is there. Only the
 * time at which a page was made is left out.
 */
export async function readDemoPacks() {
  const packs = [];
  for (const locale of baseLocales) {
    const { manifest, shell, documents } = await readPack(locale);
    const rows = [...documents.values()].map(({ updatedAt, ...document }) =>
      document.kind === 'page' ? document : { ...document, updatedAt },
    );
    packs.push({ locale, chunks: manifest.chunks.map(({ id, documents: count }) => [id, count]), shell, rows });
  }
  return packs;
}
