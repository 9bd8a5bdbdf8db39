import { withoutBold } from './unbold';
import { isText, type Marked, type MarkedText } from './marked';

const isHeading = (marked: Marked | undefined): boolean =>
  marked !== undefined && isText(marked) && marked.block.type === 'heading';

/** Whether a paragraph is a heading in all but name: short, all bold or in capitals, no full stop, with text after it. */
function looksLikeHeading(marked: Marked, before: Marked | undefined, next: Marked | undefined): marked is MarkedText {
  if (!isText(marked) || marked.block.type !== 'paragraph' || marked.role !== null || marked.align === 'end')
    return false;
  const { text } = marked;
  if (text.length < 4 || text.length > 120 || /[.,;:!?…]["”)]?$/.test(text)) return false;
  if (!next || !isText(next) || isHeading(next)) return false;
  const inCapitals = text === text.toUpperCase() && text.split(' ').length >= 2 && /\p{L}{2}/u.test(text);
  const isNumbered = /^(?:[IVX]{1,4}\.|(?:Phần|Mục|Chương|Điều)\s(?:[IVX]{1,4}|\d{1,3})(?![\p{L}\d]))/u.test(text);
  if (before === undefined && !isNumbered) return false;
  return (marked.bold && !next.bold) || inCapitals || isNumbered;
}

/** Makes headings of what looks like them, and lets their levels begin at 2 under the title. */
export function settleHeadings(all: readonly Marked[]): Marked[] {
  const hasReal = all.some(isHeading);
  const found = all.map((marked, index): Marked => {
    if (!looksLikeHeading(marked, all[index - 1], all[index + 1]) || marked.block.type !== 'paragraph') return marked;
    return {
      ...marked,
      block: { type: 'heading', level: hasReal ? 3 : 2, children: withoutBold(marked.block.children) },
    };
  });
  const first = found.find(isHeading);
  const startsLow = first && isText(first) && first.block.type === 'heading' && first.block.level === 3;
  const hasTwo = found.some((marked) => isText(marked) && marked.block.type === 'heading' && marked.block.level === 2);
  if (!startsLow) return found;
  let above = false;
  return found.map((marked) => {
    if (!isText(marked) || marked.block.type !== 'heading') return marked;
    above ||= marked.block.level === 2;
    return above && hasTwo ? marked : { ...marked, block: { ...marked.block, level: 2 } };
  });
}
