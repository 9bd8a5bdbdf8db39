import type { Found } from '../found';
import { createClipCache, findCut } from './clip';
import { describe } from '../describe';
import { listTextLines } from './text-lines';

/** Letters that a box cuts off: their body, not their marks, which are looked at on their own. */
export function findCutText(root: Element): readonly Found[] {
  const cache = createClipCache();
  return listTextLines(root).flatMap(({ parent, rect, top, bottom }) => {
    const cut = findCut(parent, { left: rect.left, right: rect.right, top, bottom }, cache);
    if (!cut) return [];
    return [
      {
        rule: 'cut-text',
        at: parent,
        explanation: `${Math.round(cut.pixels)}px of its text are cut off by ${describe(cut.by).slice(0, 60)} (WCAG 1.4.4).`,
      },
    ];
  });
}
