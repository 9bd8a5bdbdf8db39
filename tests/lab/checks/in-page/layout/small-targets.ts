import type { Fault } from '../../fault';
import { describe } from '../describe';
import { inEveryState } from '../keyboard/menus';
import { isSeen, listInteractive } from './seen';
import { listTextLines, type TextLine } from './text-lines';

/** Whether at least half of the lower of two lines stands beside the other. */
function isOnSameLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= Math.min(one.height, other.height) / 2;
}

function findBlock(element: Element): Element {
  let block = element.parentElement;
  while (block?.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block ?? document.body;
}

/**
 * WCAG's exception: a link in a sentence, whose size is that of the line. It is one that runs with the text, in a block
 * that has other text, outside of any target; where the block breaks its lines by itself, on one of the link's lines.
 */
function isInSentence(element: Element, lines: readonly TextLine[]): boolean {
  if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
  const block = findBlock(element);
  const own = [...element.getClientRects()];
  const hasBreaks = block.querySelector('br') !== null;
  return lines.some(
    ({ parent, rect }) =>
      !parent.closest('a, button, summary') &&
      (parent === block || findBlock(parent) === block) &&
      (!hasBreaks || own.some((line) => isOnSameLine(line, rect))),
  );
}

/** What a press on a point of the window reaches: the target itself, or the label that belongs to it. */
function isReached(element: Element, x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y);
  if (!hit) return false;
  return element.contains(hit) || hit.closest('label')?.control === element;
}

/** Whether presses all around the middle of a small box still reach it, as where a card is one link. */
function reachesFurther(element: Element, size: number): boolean {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const across = width < size ? size / 2 - 0.5 : 0;
  const down = height < size ? size / 2 - 0.5 : 0;
  return [-1, 1].every((side) => isReached(element, x + side * across, y) && isReached(element, x, y + side * down));
}

/**
 * The targets that are smaller than a finger.
 * @param size in CSS pixels, of either side
 */
export function findSmallTargets(size: number): readonly Fault[] {
  return inEveryState((part) => {
    const lines = listTextLines(part);
    return listInteractive(part)
      .filter(isSeen)
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        // Layouts end on fractions of a pixel.
        if (width >= size - 0.1 && height >= size - 0.1) return [];
        if (isInSentence(element, lines) || reachesFurther(element, size)) return [];
        return [
          {
            rule: `${size}px`,
            element: describe(element),
            explanation: `It is ${Math.round(width)}×${Math.round(height)}px; a finger needs ${size}×${size} (WCAG 2.5.5).`,
          },
        ];
      });
  });
}
