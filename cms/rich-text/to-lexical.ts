import { randomBytes } from 'node:crypto';
import type { Block, Inline, ListBlock, ListItem } from '../../model/block';
import type { News } from '../payload-types';

/** A node as the editor keeps it; each type brings fields of its own. */
interface Node {
  type: string;
  version: number;
  [key: string]: unknown;
}

/** A body as the studio's collections take it; the editor's own SerializedEditorState is the same by another name. */
export type LexicalBody = NonNullable<News['body']>;

/**
 * Writes blocks of the model as the editor would keep them. A picture and a contact are kept as their ids.
 * Links must already be safe; the field refuses others when it is saved.
 */
export function toLexical(blocks: readonly Block[]): LexicalBody {
  return {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: blocks.map(toNode),
    },
  };
}

function toNode(block: Block): Node {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children);
    case 'heading':
      return element('heading', block.children.map(toInline), { tag: `h${block.level}` });
    case 'quote':
      return element('quote', block.children.map(toInline));
    case 'list':
      return toList(block, 0);
    case 'table':
      return toTable(block.head, block.rows);
    case 'picture':
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: newId(),
        relationTo: 'media',
        value: block.picture.id,
        fields: null,
      };
    case 'key-facts':
    case 'steps':
      return toBlock(block.type, { items: block.items.map((text) => ({ id: newId(), text })) });
    case 'contact':
      return toBlock('contact', { contact: block.contact.id });
  }
}

function toInline(inline: Inline): Node {
  switch (inline.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: inline.text,
        // Lexical's flags: 1 is bold, 2 is italic.
        format: (inline.bold ? 1 : 0) | (inline.italic ? 2 : 0),
        detail: 0,
        mode: 'normal',
        style: '',
      };
    case 'line-break':
      return { type: 'linebreak', version: 1 };
    case 'link':
      return element('link', inline.children.map(toInline), {
        version: 3,
        id: newId(),
        fields: { linkType: 'custom', url: inline.href },
      });
  }
}

function toList(list: ListBlock, indent: number): Node {
  return element(
    'list',
    list.items.flatMap((item, index) => toListItems(item, index + 1, indent)),
    {
      listType: list.ordered ? 'number' : 'bullet',
      tag: list.ordered ? 'ol' : 'ul',
      start: 1,
      indent,
    },
  );
}

/** The editor keeps a nested list in an item of its own, after the item that it belongs to. */
function toListItems(item: ListItem, value: number, indent: number): Node[] {
  const own = element('listitem', item.children.map(toInline), { value, indent });
  if (item.list === undefined) return [own];
  return [own, element('listitem', [toList(item.list, indent + 1)], { value: value + 1, indent })];
}

function toTable(head: readonly (readonly Inline[])[], rows: readonly (readonly (readonly Inline[])[])[]): Node {
  const headRows = head.length > 0 ? [toRow(head, true)] : [];
  return element('table', [...headRows, ...rows.map((row) => toRow(row, false))]);
}

function toRow(cells: readonly (readonly Inline[])[], isHead: boolean): Node {
  const nodes = cells.map((cell) =>
    // headerState 1 makes a cell the head of its column.
    element('tablecell', [paragraph(cell)], {
      headerState: isHead ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
    }),
  );
  return element('tablerow', nodes);
}

const paragraph = (children: readonly Inline[]): Node =>
  element('paragraph', children.map(toInline), { textFormat: 0, textStyle: '' });

const toBlock = (blockType: string, fields: Readonly<Record<string, unknown>>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType, ...fields },
});

const element = (type: string, children: readonly Node[], extra: Readonly<Record<string, unknown>> = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...extra,
});

const newId = (): string => randomBytes(12).toString('hex');
