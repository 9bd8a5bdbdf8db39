import type { Block } from '../../model/block';

export type TextBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'quote' | 'list' | 'table' }>;

/** What the page itself calls a part, by its class or element. */
export type Role = 'caption' | 'lead' | 'author';

/** A block as it was found, with what its looks say about it. */
export interface MarkedText {
  readonly kind: 'text';
  readonly block: TextBlock;
  /** Its words on one line. */
  readonly text: string;
  /** The same, with two spaces or more where pieces stand apart: for reading a line of facts. */
  readonly spaced: string;
  readonly align: 'start' | 'center' | 'end';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly role: Role | null;
  /** In saved text: an empty place stands before it, where the page had a picture. */
  readonly afterGap: boolean;
}

export interface MarkedPicture {
  readonly kind: 'picture';
  readonly url: string | null;
  readonly alt: string;
  readonly caption: string | null;
}

export type Marked = MarkedText | MarkedPicture;

export const isText = (marked: Marked): marked is MarkedText => marked.kind === 'text';

/** Whether a block is running text, long enough that no label or button is. */
export const isSubstantial = (marked: Marked): boolean =>
  isText(marked) && (marked.text.length >= 60 || marked.block.type === 'list' || marked.block.type === 'table');

/** A paragraph of nothing but text. */
export const plainParagraph = (text: string): MarkedText => ({
  kind: 'text',
  block: { type: 'paragraph', children: [{ type: 'text', text }] },
  text,
  spaced: text,
  align: 'start',
  bold: false,
  italic: false,
  role: null,
  afterGap: false,
});
