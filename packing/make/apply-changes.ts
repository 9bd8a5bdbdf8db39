import { listPackItems, readPackItems, type PackItem } from '../../content/queries/pack-items';
import type { Locale } from '../../i18n/locales';
import type { ShellBuilder } from '../../packs/shell-builder';
import { getDocument } from '../../press/keep/get-document';
import { addNews, mergeNews } from './add-news';
import { dropSuperseded, inOrder, removeDocuments, winningRows } from '../store/held';
import type { HeldChunk } from '../store/ledger';
import { packDocument, type Packed } from './pack-document';
import { placeGroup, type GroupId } from './place-group';
import { placePictures } from './place-pictures';
import { frontSubjects, referenceSubjects, toSubject, type Subject } from '../plan/subjects';
import { parseItem, type Changed } from '../plan/what-changed';

/** What a making works with. */
export interface Making {
  readonly locale: Locale;
  readonly shell: ShellBuilder;
  /** Whether a document may go out with the shell as it is; one that may not waits for the next walk. */
  readonly mayGoOut: (packed: Packed) => boolean;
  /** Names of the next chunk of news and of pictures. */
  readonly nextNews: () => string;
  readonly nextPictures: () => string;
}

/** The pack's texts and pictures after a change, and ids of documents that have to wait. */
export interface Applied {
  readonly chunks: HeldChunk[];
  readonly waiting: ReadonlySet<string>;
}

/** Makes documents through the press. One that is not there, or is no 200, is missing from the result. */
async function packAll(making: Making, chunks: readonly HeldChunk[], subjects: readonly Subject[]): Promise<Packed[]> {
  const rows = winningRows(chunks);
  const now = new Date().toISOString();
  const found: Packed[] = [];
  for (const subject of subjects) {
    const made = await getDocument(subject.address);
    if (made?.status === 200) found.push(packDocument(subject, made, making.shell, rows.get(subject.id), now));
  }
  return found;
}

/** Ids of the news to make again: those that changed, and those that show a programme that did. */
function newsToMake(chunks: readonly HeldChunk[], { items }: Changed): number[] {
  const programmes = new Set([...(items.get('programmes') ?? [])].map((id) => `programmes/${id}`));
  const naming = [...winningRows(chunks).values()].filter(({ scopes = [] }) =>
    scopes.some((scope) => programmes.has(scope)),
  );
  const named = naming.flatMap(({ id }) => {
    const item = parseItem(id);
    return item?.kind === 'news' ? [item.id] : [];
  });
  return [...new Set([...(items.get('news') ?? []), ...named])].sort((one, other) => one - other);
}

const byDate = (one: PackItem, other: PackItem): number =>
  one.updatedAt < other.updatedAt ? -1 : Number(one.updatedAt > other.updatedAt) || one.id - other.id;

/** Brings texts and pictures up to date with what changed. What readers may no longer see is in none of the chunks. */
export async function applyChanges(making: Making, before: readonly HeldChunk[], changed: Changed): Promise<Applied> {
  const { locale } = making;
  const waiting = new Set<string>();
  const patches: Packed[] = [];
  let chunks = [...before];

  async function place(group: GroupId, subjects: readonly Subject[], isMember: (id: string) => boolean): Promise<void> {
    const packed = await packAll(making, chunks, subjects);
    const held = packed.filter((one) => !making.mayGoOut(one));
    for (const { row } of held) waiting.add(row.id);
    const there = new Set(packed.map(({ row }) => row.id));
    if (held.length > 0) chunks = await removeDocuments(locale, chunks, (id) => isMember(id) && !there.has(id));
    else {
      const placed = await placeGroup(locale, chunks, group, packed, isMember);
      chunks = placed.chunks;
      patches.push(...placed.patches);
    }
  }

  const ids = newsToMake(chunks, changed);
  const items = (await readPackItems('news', ids, locale)).sort(byDate);
  const packed = await packAll(
    making,
    chunks,
    items.map((item) => toSubject(item, locale)),
  );
  const there = new Set(packed.map(({ row }) => row.id));
  const gone = new Set(ids.map((id) => `news/${id}`).filter((id) => !there.has(id)));
  chunks = await removeDocuments(locale, chunks, (id) => gone.has(id));
  for (const one of packed) if (!making.mayGoOut(one)) waiting.add(one.row.id);

  if ((changed.items.get('programmes')?.size ?? 0) > 0) {
    const programmes: PackItem[] = [];
    for await (const batch of listPackItems('programmes', locale)) programmes.push(...batch);
    const subjects = programmes.map((item) => toSubject(item, locale));
    await place('programmes', subjects, (id) => id.startsWith('programmes/'));
  }
  if (changed.front) {
    const subjects = frontSubjects(locale);
    await place('front', subjects, (id) => subjects.some((one) => one.id === id));
  }
  if (changed.reference) {
    const front = new Set(frontSubjects(locale).map(({ id }) => id));
    await place('reference', referenceSubjects(locale), (id) => id.startsWith('page/') && !front.has(id));
  }

  const rows = winningRows(chunks);
  const news = packed.filter((one) => making.mayGoOut(one) && rows.get(one.row.id)?.hash !== one.row.hash);
  chunks = await addNews(locale, chunks, [...news, ...patches], making.nextNews);
  chunks = dropSuperseded(await mergeNews(locale, chunks, making.nextNews));
  return { chunks: inOrder(await placePictures(locale, chunks, making.nextPictures)), waiting };
}
