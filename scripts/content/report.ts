import type { ImportedItem } from '../../importer/item';

export type Status = 'created' | 'updated' | 'unchanged' | 'rejected';

/** What became of one item. */
export interface Outcome {
  readonly status: Exclude<Status, 'rejected'>;
  readonly id: number;
  readonly slug: string | null;
  readonly warnings: readonly string[];
}

/** The line for an item that the studio has. Its keys and their order are a contract. */
export const toLine = (source: string, item: ImportedItem, { status, id, slug, warnings }: Outcome): string =>
  JSON.stringify({
    source,
    status,
    collection: 'news',
    id,
    slug,
    title: item.title,
    publishedAt: item.publishedAt,
    author: item.author,
    views: item.views,
    warnings: [...item.warnings, ...warnings],
  });

/** The line for what was not taken; the reason stands among the warnings. */
export const toRejectedLine = (source: string, reason: string): string =>
  JSON.stringify({
    source,
    status: 'rejected' satisfies Status,
    collection: 'news',
    id: null,
    slug: null,
    title: null,
    publishedAt: null,
    author: null,
    views: null,
    warnings: [reason],
  });
