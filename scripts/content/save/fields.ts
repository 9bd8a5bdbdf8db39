import { createHash } from 'node:crypto';
import type { LexicalBody } from '../../../cms/rich-text/to-lexical';
import type { News } from '../../../cms/payload-types';
import type { ImportedItem } from '../../../importer/item';

/** The fields that an import writes and an editor may change. */
export interface Fields {
  readonly title: string;
  readonly summary: string | null;
  readonly body: LexicalBody | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly source: { readonly name: string | null; readonly url: string | null };
}

export const fieldNames = [
  'title',
  'summary',
  'body',
  'author',
  'publishedAt',
  'source',
] as const satisfies readonly (keyof Fields)[];
export type FieldName = (typeof fieldNames)[number];

/** What of a field differs from language to language. */
export const localisedNames: readonly FieldName[] = ['title', 'summary', 'body'];

/** What an import would write. */
export const toFields = (item: ImportedItem, body: LexicalBody | null): Fields => ({
  title: item.title,
  summary: item.summary,
  body,
  author: item.author,
  publishedAt: item.publishedAt,
  source: item.source,
});

/** What the studio has. */
export const fieldsOf = (news: News): Fields => ({
  title: news.title,
  summary: news.summary ?? null,
  body: news.body ?? null,
  author: news.author ?? null,
  publishedAt: news.publishedAt ?? null,
  source: { name: news.source?.name ?? null, url: news.source?.url ?? null },
});

/** What of the editor's tree is text, form and links; ids and the editor's own notes change by themselves. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  const node: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  const format = node.get('format');
  return [
    ...['type', 'text', 'tag', 'listType', 'headerState', 'url', 'blockType'].map((name) => node.get(name) ?? null),
    typeof format === 'number' ? format : 0,
    essence(node.get('fields') ?? null),
    essence(node.get('root') ?? null),
    essence(node.get('children') ?? null),
  ];
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** A short hash of each field, by which an editor's change of it is seen later. */
export const hashFields = (fields: Fields): Record<FieldName, string> => ({
  title: hash(fields.title.trim()),
  summary: hash(fields.summary?.trim() || null),
  body: hash(essence(fields.body)),
  author: hash(fields.author?.trim() || null),
  publishedAt: hash(fields.publishedAt && Date.parse(fields.publishedAt)),
  source: hash([fields.source.name || null, fields.source.url || null]),
});
