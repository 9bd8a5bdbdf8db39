import type { Block, Inline, ListBlock } from '../../../model/block';

/** The words of inline runs, without marks. */
export function inlineText(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      if (run.type === 'text') return run.text;
      return run.type === 'link' ? inlineText(run.children) : ' ';
    })
    .join('');
}

function listLines(list: ListBlock): readonly string[] {
  return list.items.flatMap((item) => [inlineText(item.children), ...(item.list ? listLines(item.list) : [])]);
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [inlineText(block.children)];
    case 'list':
      return listLines(block);
    case 'key-facts':
    case 'steps':
      return block.items;
    case 'table':
      return [block.head, ...block.rows].flat().map(inlineText);
    case 'picture':
    case 'contact':
      return [];
  }
}

/** The words of a body, one paragraph, heading, list item or step a line: what a plain-language check reads. */
export function plainLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(blockLines);
}

function inlineLinks(runs: readonly Inline[]): readonly string[] {
  return runs.flatMap((run) => (run.type === 'link' ? [run.href, ...inlineLinks(run.children)] : []));
}

function blockLinks(block: Block): readonly string[] {
  if (block.type === 'list') {
    return block.items.flatMap((item) => [...inlineLinks(item.children), ...(item.list ? blockLinks(item.list) : [])]);
  }
  if (block.type === 'table') return [block.head, ...block.rows].flat().flatMap(inlineLinks);
  return 'children' in block ? inlineLinks(block.children) : [];
}

/** The addresses that a body links to, in order. */
export function linkTargets(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(blockLinks);
}
