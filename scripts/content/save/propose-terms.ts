import type { PayloadRequest } from 'payload';
import type { ProposedAbbreviation } from '../../../importer/item';
import type { Locale } from '../../../i18n/locales';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

async function isKnown(req: PayloadRequest, abbreviation: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'glossary',
    where: { abbreviation: { equals: abbreviation } },
    req,
    overrideAccess: true,
  });
  if (totalDocs > 0) return true;
  const drafts = await req.payload.find({
    collection: 'glossary',
    where: { abbreviation: { equals: abbreviation } },
    draft: true,
    limit: 1,
    depth: 0,
    req,
    overrideAccess: true,
  });
  return drafts.docs.length > 0;
}

/** Puts abbreviations that the glossary does not have into it as drafts; an editor explains and publishes them, or not. */
export async function proposeTerms(
  req: PayloadRequest,
  proposed: readonly ProposedAbbreviation[],
  locale: Locale,
): Promise<void> {
  for (const { abbreviation, meaning } of proposed) {
    if (await isKnown(req, abbreviation)) continue;
    await req.payload.create({
      collection: 'glossary',
      // What it stands for is known; what it means to a resident is for an editor to say.
      data: { term: capitalised(meaning), abbreviation, meaning: '', _status: 'draft' },
      draft: true,
      locale,
      req,
      overrideAccess: true,
    });
  }
}
