import type { Block, Inline, ListBlock } from '../content/model/block';

/** The words of a line of text, without its marks. */
export function toInlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      return inline.type === 'line-break' ? ' ' : toInlineText(inline.children);
    })
    .join('');
}

function toListText(list: ListBlock): string {
  return list.items.map((item) => `${toInlineText(item.children)} ${item.list ? toListText(item.list) : ''}`).join(' ');
}

function toBlockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return toInlineText(block.children);
    case 'list':
      return toListText(block);
    case 'picture':
      return block.picture.caption?.text ?? '';
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(toInlineText).join(' ')).join(' ');
    case 'key-facts':
    case 'steps':
      return block.items.join(' ');
    case 'contact':
      return block.contact.name.text;
    default:
      return block satisfies never;
  }
}

/** The words of a body, for counting and for descriptions. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map(toBlockText).join(' ').replace(/\s+/g, ' ').trim();
}
