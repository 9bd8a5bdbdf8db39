import { z } from 'zod';

/** A node of the editor's tree: loosely typed on purpose, since old bodies must never break a page. */
export interface LexicalNode {
  type: string;
  text?: string | undefined;
  format?: number | string | undefined;
  tag?: string | undefined;
  listType?: string | undefined;
  headerState?: number | undefined;
  url?: string | undefined;
  fields?: Record<string, unknown> | undefined;
  value?: unknown;
  children?: LexicalNode[] | undefined;
}

const lexicalNode: z.ZodType<LexicalNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    format: z.union([z.number(), z.string()]).optional(),
    tag: z.string().optional(),
    listType: z.string().optional(),
    headerState: z.number().optional(),
    url: z.string().optional(),
    fields: z.record(z.string(), z.unknown()).optional(),
    value: z.unknown().optional(),
    children: z.array(lexicalNode).optional(),
  }),
);

/** Schema of a rich-text field: the editor's state, of which only the tree matters. */
export const lexicalState = z.object({ root: z.object({ children: z.array(lexicalNode) }) });

export type LexicalState = z.output<typeof lexicalState>;

const BOLD = 1;
const ITALIC = 2;

/** The marks of a text node; the editor keeps them as bits. */
export function toMarks(format: number | string | undefined): { bold?: true; italic?: true } {
  const bits = typeof format === 'number' ? format : 0;
  return { ...(bits & BOLD ? { bold: true as const } : {}), ...(bits & ITALIC ? { italic: true as const } : {}) };
}
