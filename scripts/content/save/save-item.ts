import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '../../../cms/in-transaction';
import type { News } from '../../../cms/payload-types';
import { toLexical } from '../../../cms/rich-text/to-lexical';
import { composeBody } from '../../../importer/compose-body';
import type { ImportedItem } from '../../../importer/item';
import { sayWarning } from '../../../importer/messages';
import { toContentHash } from '../../../importer/source-key';
import type { Locale } from '../../../i18n/locales';
import type { Outcome } from '../report';
import { fieldsOf, hashFields, toFields, type Fields } from './fields';
import { findImported } from './find-item';
import { isEdited, mergeFields } from './merge';
import { proposeTerms } from './propose-terms';
import { readRecords, writeRecord } from './record';
import { storePictures, type PicturesInHand, type StoredPictures } from './store-pictures';

export interface SaveOptions {
  readonly locale: Locale;
  readonly publish: boolean;
}

interface Work extends SaveOptions {
  readonly req: PayloadRequest;
  readonly item: ImportedItem;
  readonly content: string;
  readonly pictures: PicturesInHand;
}

type Data = Partial<
  Pick<
    News,
    | 'title'
    | 'summary'
    | 'body'
    | 'author'
    | 'publishedAt'
    | 'source'
    | 'sourceViews'
    | 'sourceKey'
    | 'sourceHash'
    | 'picture'
    | 'pictureCaption'
  >
>;

const statusOf = (publish: boolean): 'published' | 'draft' => (publish ? 'published' : 'draft');

function leadData(stored: StoredPictures, item: ImportedItem): Data {
  if (stored.lead === null) return {};
  const picture = stored.pictures.get(stored.lead);
  return picture ? { picture: picture.id, pictureCaption: item.pictures[stored.lead]?.caption ?? null } : {};
}

/** The fields of an item with its pictures in the body; `stored` decides which of them stand there. */
function fieldsWith(item: ImportedItem, stored: StoredPictures): Fields {
  const blocks = composeBody(item, stored.pictures, stored.lead);
  return toFields(item, blocks.length > 0 ? toLexical(blocks) : null);
}

async function create(work: Work): Promise<Outcome> {
  const { req, item, content, locale, publish } = work;
  const stored = await storePictures(req, work.pictures, item, locale);
  const fields = fieldsWith(item, stored);
  const made = await req.payload.create({
    collection: 'news',
    data: {
      ...fields,
      ...leadData(stored, item),
      sourceViews: item.views,
      sourceKey: item.sourceKey,
      sourceHash: writeRecord(null, locale, { content, fields: hashFields(fields), held: false }),
      _status: statusOf(publish),
    },
    draft: !publish,
    locale,
    req,
    overrideAccess: true,
  });
  await proposeTerms(req, item.abbreviations, locale);
  const undated = publish && item.publishedAt === null ? [sayWarning('publishedToday')] : [];
  return { status: 'created', id: made.id, slug: made.slug ?? null, warnings: [...stored.warnings, ...undated] };
}

async function write(work: Work, id: number, data: Data, publish: boolean): Promise<News> {
  const { req, locale } = work;
  return req.payload.update({
    collection: 'news',
    id,
    data: { ...data, _status: statusOf(publish) },
    draft: !publish,
    locale,
    req,
    overrideAccess: true,
  });
}

async function update(work: Work, existing: News): Promise<Outcome> {
  const { req, item, content, locale } = work;
  const stored = await storePictures(req, existing.picture ? [] : work.pictures, item, locale);
  const fields = fieldsWith(item, stored);
  const last = readRecords(existing.sourceHash)[locale] ?? null;
  const { write: changed, isEdited: wasEdited } = mergeFields(fields, fieldsOf(existing), last);
  const data: Data = {
    ...changed,
    ...leadData(stored, item),
    sourceViews: item.views ?? existing.sourceViews ?? null,
    sourceKey: item.sourceKey.startsWith('u:') ? item.sourceKey : (existing.sourceKey ?? item.sourceKey),
    sourceHash: writeRecord(existing.sourceHash, locale, { content, fields: hashFields(fields), held: wasEdited }),
  };
  const saved = await write(work, existing.id, data, work.publish && !wasEdited);
  await proposeTerms(req, item.abbreviations, locale);
  const warnings = wasEdited ? [sayWarning('editedKeptDraft')] : [];
  return { status: 'updated', id: saved.id, slug: saved.slug ?? null, warnings: [...warnings, ...stored.warnings] };
}

/** The source says what it said: at most the item is still to be published, unless an editor is at work on it. */
async function keep(work: Work, existing: News): Promise<Outcome> {
  const same = { id: existing.id, slug: existing.slug ?? null, status: 'unchanged' as const };
  if (!work.publish || existing._status === 'published') return { ...same, warnings: [] };
  const last = readRecords(existing.sourceHash)[work.locale];
  if (!last || last.held || isEdited(fieldsOf(existing), last))
    return { ...same, warnings: [sayWarning('editedNotPublished')] };
  const saved = await write(work, existing.id, {}, true);
  return { status: 'updated', id: saved.id, slug: saved.slug ?? null, warnings: [] };
}

/**
 * Puts an item into the studio: new, changed, or found unchanged by its source. Everything about it is written in one
 * transaction, so that an import that is stopped leaves no half of it.
 * @throws Error when the studio refuses it
 */
export async function saveItem(
  studio: Payload,
  item: ImportedItem,
  pictures: PicturesInHand,
  options: SaveOptions,
): Promise<Outcome> {
  const content = toContentHash(item);
  return inTransaction(studio, async (req) => {
    const work: Work = { ...options, req, item, content, pictures };
    const existing = await findImported(req, item.sourceKey, options.locale);
    if (!existing) return create(work);
    const isSame = readRecords(existing.sourceHash)[options.locale]?.content === content;
    return isSame ? keep(work, existing) : update(work, existing);
  });
}
