import type { Glossary, News, Programme } from '../../../cms/payload-types';
import { listReferences, toBlocks, toId } from '../../../content/from-cms/to-blocks';
import { programmeSections } from '../../../model/programme';
import type words from '../../../messages/import/vi.json';
import { lexicalState } from '../../../content/from-cms/lexical';
import { toPlainText } from '../../../model/plain-text';

const NO_REFERENCES = { pictures: new Map(), contacts: new Map() };

/** The words of a field, be it a plain text or a rich one, a line for each paragraph. */
function wordsOf(field: unknown): string {
  if (typeof field === 'string') return field.trim();
  const state = lexicalState.safeParse(field);
  return state.success ? toPlainText(toBlocks(state.data, NO_REFERENCES)) : '';
}

/** The ids of the pictures that a rich text shows. */
function picturesOf(field: unknown): readonly number[] {
  const state = lexicalState.safeParse(field);
  return state.success ? listReferences(state.data).pictures : [];
}

export type Missing = keyof typeof words.check;

/** An item as one language has it. */
export interface CheckedItem {
  readonly collection: 'news' | 'programmes' | 'glossary';
  readonly id: number;
  readonly slug: string | null;
  readonly title: string | null;
  readonly isPublished: boolean;
  /** Its words, a line for each paragraph. */
  readonly text: string;
  readonly pictures: readonly number[];
  readonly missing: readonly Missing[];
}

const join = (fields: readonly unknown[]): string => fields.map(wordsOf).filter(Boolean).join('\n');
const when = (condition: boolean, missing: Missing): Missing[] => (condition ? [missing] : []);

export function toCheckedNews(news: News): CheckedItem {
  const lead = toId(news.picture);
  return {
    collection: 'news',
    id: news.id,
    slug: news.slug ?? null,
    title: news.title || null,
    isPublished: news._status === 'published',
    text: join([news.title, news.summary, news.body]),
    pictures: [...(lead === null ? [] : [lead]), ...picturesOf(news.body)],
    missing: [
      ...when(!news.summary, 'noSummary'),
      ...when(wordsOf(news.body) === '', 'noBody'),
      ...when(!news.source?.name && !news.source?.url, 'noSource'),
    ],
  };
}

export function toCheckedProgramme(programme: Programme): CheckedItem {
  const sections = programmeSections.map((name) => programme[name]);
  return {
    collection: 'programmes',
    id: programme.id,
    slug: programme.slug ?? null,
    title: programme.title || null,
    isPublished: programme._status === 'published',
    text: join([programme.title, programme.summary, ...sections]),
    pictures: sections.flatMap(picturesOf),
    missing: [
      ...when(!programme.summary, 'noSummary'),
      ...when(
        sections.every((section) => wordsOf(section) === ''),
        'noBody',
      ),
      ...when(!programme.checkedAt, 'noCheck'),
    ],
  };
}

export const toCheckedTerm = (term: Glossary): CheckedItem => ({
  collection: 'glossary',
  id: term.id,
  slug: term.anchor ?? null,
  title: term.term || null,
  isPublished: term._status === 'published',
  text: join([term.term, term.meaning]),
  pictures: [],
  missing: when(!term.meaning, 'noBody'),
});
