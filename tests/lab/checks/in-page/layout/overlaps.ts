import type { Found } from '../found';
import { toShort } from '../describe';
import { isScroller } from './clip';
import { listTextLines, type TextLine } from './text-lines';

/**
 * What lies over the page on purpose, such as a bar that stays or an open menu: texts are compared within their own
 * layer only.
 */
function findLayer(element: Element): Element {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const { position, zIndex } = getComputedStyle(one);
    if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && zIndex !== 'auto')) return one;
    if (isScroller(one)) return one;
  }
  return document.body;
}

interface Placed extends TextLine {
  readonly layer: Element;
}

function meet(one: Placed, other: Placed): boolean {
  if (one.node === other.node || one.layer !== other.layer) return false;
  const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 1;
}

/** Texts that are written over each other. */
export function findOverlaps(root: Element): readonly Found[] {
  const layers = new Map<Element, Element>();
  const toLayer = (parent: Element) => {
    const layer = layers.get(parent) ?? findLayer(parent);
    layers.set(parent, layer);
    return layer;
  };
  const lines = listTextLines(root)
    .map((line): Placed => ({ ...line, layer: toLayer(line.parent) }))
    .sort((one, other) => one.top - other.top);
  const faults: Found[] = [];
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top >= line.bottom) break;
      if (!meet(line, other)) continue;
      faults.push({
        rule: 'overlap',
        at: line.parent,
        explanation: `Its text is written over “${toShort(other.node.data.trim(), 40)}” (WCAG 1.4.12).`,
      });
    }
  });
  return faults;
}
