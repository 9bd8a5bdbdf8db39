import type { Block, Inline, ListBlock } from './block';

/** The words of a line of text, without its marks. */
export function toInlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'line-break' ? ' ' : toInlineText(inline.children);
    })
    .join('');
}

function toListLines(list: ListBlock): string[] {
  return list.items.flatMap((item) => [toInlineText(item.children), ...(item.list ? toListLines(item.list) : [])]);
}

function toLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [toInlineText(block.children)];
    case 'list':
      return toListLines(block);
    case 'picture':
      return block.picture.caption ? [block.picture.caption.text] : [];
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(toInlineText).join(' '));
    case 'key-facts':
    case 'steps':
      return block.items;
    case 'contact':
      return [block.contact.name.text];
    default:
      return block satisfies never;
  }
}

/** The words of a body, a line for each paragraph, list item, step and table row. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(toLines)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
