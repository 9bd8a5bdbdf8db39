import type { Block, Inline, ListBlock } from '../../model/block';
import type { Contact } from '../../model/contact';
import type { Picture } from '../../model/picture';
import type { LexicalNode, LexicalState } from './lexical';
import { toInlines } from './to-inlines';
import { toTable } from './to-table';

/** What a body refers to, already fetched: pictures and contacts by their id. */
export interface References {
  readonly pictures: ReadonlyMap<number, Picture>;
  readonly contacts: ReadonlyMap<number, Contact>;
}

/** The id of a related document, whether the CMS gave the document or its id alone. */
export function toId(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  if (typeof value === 'object' && value !== null && 'id' in value) return toId(value.id);
  return null;
}

function toList(node: LexicalNode): ListBlock {
  const items: { children: Inline[]; list?: ListBlock }[] = [];
  for (const child of node.children ?? []) {
    const nested = child.children?.find((inner) => inner.type === 'list');
    const children = toInlines(child.children?.filter((inner) => inner.type !== 'list'));
    const last = items.at(-1);
    // The editor keeps a nested list in an item of its own, after the one that it belongs to.
    if (nested && children.length === 0 && last) last.list = toList(nested);
    else items.push(nested ? { children, list: toList(nested) } : { children });
  }
  return { type: 'list', ordered: node.listType === 'number' || node.tag === 'ol', items };
}

function toTexts(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'text' in item && typeof item.text === 'string' && item.text.trim()
      ? [item.text.trim()]
      : [],
  );
}

function toCustomBlock(fields: Record<string, unknown> | undefined, { contacts }: References): Block[] {
  switch (fields?.blockType) {
    case 'key-facts':
    case 'steps': {
      const items = toTexts(fields.items);
      return items.length > 0 ? [{ type: fields.blockType, items }] : [];
    }
    case 'contact': {
      const contact = contacts.get(toId(fields.contact) ?? -1);
      return contact ? [{ type: 'contact', contact }] : [];
    }
    default:
      return [];
  }
}

function toBlock(node: LexicalNode, references: References): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, children: toInlines(node.children) }];
    case 'list':
      return [toList(node)];
    case 'quote':
      return [{ type: 'quote', children: toInlines(node.children) }];
    case 'table':
      return toTable(node);
    case 'upload': {
      const picture = references.pictures.get(toId(node.value) ?? -1);
      return picture ? [{ type: 'picture', picture }] : [];
    }
    case 'block':
      return toCustomBlock(node.fields, references);
    default: {
      const children = toInlines(node.children);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
  }
}

/** Turns the editor's state into blocks. Empty paragraphs and things that no longer exist are left out. */
export function toBlocks(state: LexicalState, references: References): Block[] {
  return state.root.children.flatMap((node) => toBlock(node, references));
}

/** The ids of the pictures and contacts that a body refers to, for fetching them before it is turned into blocks. */
export function listReferences(state: LexicalState): { pictures: number[]; contacts: number[] } {
  const pictures: number[] = [];
  const contacts: number[] = [];
  for (const node of state.root.children) {
    const picture = node.type === 'upload' ? toId(node.value) : null;
    const contact = node.type === 'block' && node.fields?.blockType === 'contact' ? toId(node.fields.contact) : null;
    if (picture !== null) pictures.push(picture);
    if (contact !== null) contacts.push(contact);
  }
  return { pictures, contacts };
}
