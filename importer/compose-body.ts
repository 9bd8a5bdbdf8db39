import type { Block } from '../model/block';
import type { Picture } from '../model/picture';
import type { ImportedItem } from './item';

/**
 * The body as it is kept: pictures that were fetched stand in their place, but for the lead, which stands over the text.
 * A picture that was not fetched leaves its caption behind, in italics, so that nothing of the page's words is lost.
 * @param stored the fetched pictures by their place in `item.pictures`
 * @param lead the place of the picture that leads the item, or null
 */
export function composeBody(item: ImportedItem, stored: ReadonlyMap<number, Picture>, lead: number | null): Block[] {
  const body: Block[] = [];
  for (let at = 0; at <= item.blocks.length; at += 1) {
    item.pictures.forEach(({ before, caption }, index) => {
      if (before !== at || index === lead) return;
      const picture = stored.get(index);
      if (picture) body.push({ type: 'picture', picture });
      else if (caption) body.push({ type: 'paragraph', children: [{ type: 'text', text: caption, italic: true }] });
    });
    const block = item.blocks[at];
    if (block) body.push(block);
  }
  return body;
}
