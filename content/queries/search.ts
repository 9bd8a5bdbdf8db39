import { rawNews, rawProgramme } from '../from-cms/schemas';
import {
  toCommuneEntry,
  toContactEntry,
  toNewsEntry,
  toProgrammeEntry,
  toTermEntry,
} from '../from-cms/to-search-entry';
import type { SearchEntry } from '../../model/search';
import type { Locale } from '../../i18n/locales';
import type { ItemKind } from '../../i18n/paths';
import { listCommunes, listContacts } from './contacts';
import { listTerms } from './glossary';
import { publicRead, studio } from './studio';

/** Items read at a time while an index is made; between two such reads the process answers readers. */
const BATCH = 100;

function toEntry(kind: ItemKind, raw: unknown, locale: Locale): SearchEntry | null {
  return kind === 'news' ? toNewsEntry(rawNews.parse(raw), locale) : toProgrammeEntry(rawProgramme.parse(raw), locale);
}

/** What `locale` lets one find among the items of a kind, batch by batch. */
export async function* readItemEntries(kind: ItemKind, locale: Locale): AsyncGenerator<SearchEntry[]> {
  const payload = await studio();
  for (let last = 0; ;) {
    const found = await payload.find({
      ...publicRead,
      collection: kind,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: BATCH,
      pagination: false,
    });
    yield found.docs.flatMap((raw) => toEntry(kind, raw, locale) ?? []);
    if (found.docs.length < BATCH) return;
    last = Number(found.docs.at(-1)?.id);
  }
}

/** What `locale` lets one find of one item; null when it is gone or not for this language. */
export async function readItemEntry(kind: ItemKind, id: number, locale: Locale): Promise<SearchEntry | null> {
  const payload = await studio();
  const raw = await payload.findByID({ ...publicRead, collection: kind, id, disableErrors: true });
  return raw ? toEntry(kind, raw, locale) : null;
}

/** What `locale` lets one find among the small collections, which are read as a whole. */
export async function listSmallEntries(
  kind: 'glossary' | 'contacts' | 'communes',
  locale: Locale,
): Promise<SearchEntry[]> {
  if (kind === 'glossary') return (await listTerms(locale)).map((term) => toTermEntry(term, locale));
  if (kind === 'contacts') return (await listContacts(locale)).map((contact) => toContactEntry(contact, locale));
  return (await listCommunes()).map((commune) => toCommuneEntry(commune, locale));
}
