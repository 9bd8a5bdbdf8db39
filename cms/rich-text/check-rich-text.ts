import { isSafeHref } from '../../model/link';

/** Why a rich text is refused: the node type that is not ours, or the link that is not safe. */
export type RichTextFault = { readonly fault: 'shape' | 'node' | 'link' | 'picture'; readonly value: string };

type Json = Readonly<Record<string, unknown>>;

/** The types of node that the editor offers, and what each may hold. */
const children: Readonly<Record<string, 'blocks' | 'inline' | 'items' | 'rows' | 'cells' | 'none'>> = {
  root: 'blocks',
  paragraph: 'inline',
  heading: 'inline',
  quote: 'inline',
  list: 'items',
  listitem: 'inline',
  link: 'inline',
  table: 'rows',
  tablerow: 'cells',
  tablecell: 'blocks',
  text: 'none',
  linebreak: 'none',
  tab: 'none',
  upload: 'none',
  block: 'none',
};

const blockTypes = ['key-facts', 'steps', 'contact'];
const deepest = 40;

/**
 * Looks through a rich text as it came over the wire.
 * @returns null when it holds nothing but what the editor offers, else the first thing that it should not hold
 */
export function findFault(value: unknown): RichTextFault | null {
  if (value === null || value === undefined) return null;
  if (!isJson(value) || !isJson(value.root)) return { fault: 'shape', value: typeof value };
  return faultOf(value.root, 'root', 0);
}

function faultOf(node: Json, only: string | null, depth: number): RichTextFault | null {
  const type = typeof node.type === 'string' ? node.type : '';
  const holds = Object.hasOwn(children, type) ? children[type] : undefined;
  if (holds === undefined || (type === 'root') !== (only === 'root')) return { fault: 'node', value: type || '?' };
  if (depth > deepest) return { fault: 'shape', value: type };
  const own = ownFault(node, type);
  if (own !== null || holds === 'none') return own;
  if (!Array.isArray(node.children)) return { fault: 'shape', value: type };
  for (const child of node.children) {
    if (!isJson(child)) return { fault: 'shape', value: type };
    const fault = faultOf(child, null, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

function ownFault(node: Json, type: string): RichTextFault | null {
  const fields = isJson(node.fields) ? node.fields : {};
  if (type === 'text') return typeof node.text === 'string' ? null : { fault: 'shape', value: type };
  if (type === 'heading')
    return node.tag === 'h2' || node.tag === 'h3' ? null : { fault: 'node', value: String(node.tag) };
  if (type === 'list') {
    return node.listType === 'bullet' || node.listType === 'number'
      ? null
      : { fault: 'node', value: String(node.listType) };
  }
  if (type === 'link') return isSafeHref(fields.url) ? null : { fault: 'link', value: String(fields.url) };
  if (type === 'upload')
    return node.relationTo === 'media' ? null : { fault: 'picture', value: String(node.relationTo) };
  if (type === 'block') {
    return typeof fields.blockType === 'string' && blockTypes.includes(fields.blockType)
      ? null
      : { fault: 'node', value: String(fields.blockType) };
  }
  return null;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
