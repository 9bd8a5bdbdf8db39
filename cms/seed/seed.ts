import type { Payload } from 'payload';
import { inTransaction } from '../in-transaction';
import { demoContent } from './content/demo-content';
import { fillCommunes } from './fill/communes';
import { fillContacts } from './fill/contacts';
import { fillGlossary } from './fill/glossary';
import { fillLanguages } from './fill/languages';
import { fillNews } from './fill/news';
import { fillProgrammes } from './fill/programmes';
import { fillSite } from './fill/site';

/**
 * Fills in what every site has, demo or not: the communes and the list of languages. What is there already stays.
 * All of it or nothing.
 */
export async function seedBasics(payload: Payload): Promise<void> {
  await inTransaction(payload, async (req) => {
    await fillCommunes(req);
    await fillLanguages(req);
  });
}

/**
 * Fills an empty database with the demo content, published in each language that it has. When anybody has written
 * anything, even a draft, it does nothing. All of it or nothing.
 * @returns whether it filled the database
 */
export async function seedDemo(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['news', 'programmes', 'contacts', 'glossary'] as const).map((collection) => payload.count({ collection })),
  );
  if (counts.some(({ totalDocs }) => totalDocs > 0)) return false;
  await inTransaction(payload, async (req) => {
    await fillSite(req, demoContent.site);
    await fillGlossary(req, demoContent.glossary);
    const contacts = await fillContacts(req, demoContent.contacts);
    const programmes = await fillProgrammes(req, demoContent.programmes, contacts);
    await fillNews(req, demoContent.news, programmes);
  });
  return true;
}
