import type { LexicalNode } from '../lexical';
import { rawContact, rawNews, rawProgramme, rawTerm } from '../schemas';

/** The editor's state around some nodes, as the studio keeps it. */
export const toState = (...nodes: readonly LexicalNode[]) => ({ root: { type: 'root', children: [...nodes] } });

/** A text node; format 1 is bold, 2 italic. */
export const toNode = (text: string, format = 0): LexicalNode => ({ type: 'text', text, format });

/** A paragraph of the editor with one run of text. */
export const toParagraphNode = (text: string): LexicalNode => ({ type: 'paragraph', children: [toNode(text)] });

const inVietnamese = { _status: { vi: 'published' } };

/** A published news item as the CMS gives it. */
export const toNews = (changes: object = {}) =>
  rawNews.parse({
    id: 1,
    slug: 'tin',
    title: { vi: 'Tin' },
    createdAt: '2026-01-02T00:00:00Z',
    picture: null,
    programme: null,
    ...inVietnamese,
    ...changes,
  });

/** A published programme as the CMS gives it. */
export const toProgrammeDocument = (changes: object = {}) =>
  rawProgramme.parse({
    id: 2,
    slug: 'chuong-trinh',
    title: { vi: 'Chương trình' },
    status: 'in-force',
    ...inVietnamese,
    ...changes,
  });

/** A published contact as the CMS gives it. */
export const toContactDocument = (changes: object = {}) =>
  rawContact.parse({ id: 3, name: { vi: 'Ủy ban xã' }, ...inVietnamese, ...changes });

/** A published term of the glossary as the CMS gives it. */
export const toTermDocument = (changes: object = {}) =>
  rawTerm.parse({
    id: 4,
    anchor: 'htx',
    term: { vi: 'Hợp tác xã' },
    meaning: { vi: 'Cùng làm ăn.' },
    ...inVietnamese,
    ...changes,
  });
