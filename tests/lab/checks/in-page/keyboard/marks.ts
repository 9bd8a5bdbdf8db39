import type { Fault } from '../../fault';
import { createClipCache, findCut } from '../layout/clip';
import { describe } from '../describe';
import { inEveryState } from './menus';
import { isSeen } from '../layout/seen';
import { listTextLines } from '../layout/text-lines';

/** The tallest that our languages write: a letter with two marks above, and one with a mark below. */
const samples = { lower: 'ấờơ̆ễự̆ặgy', upper: 'ẤỜƠ̆ẾỄỰ̆Ặ' } as const;

/** How far from the baseline a font's box and the tallest marks reach, in pixels. */
interface Reach {
  readonly ascent: number;
  readonly up: number;
  readonly down: number;
}

const brush = document.createElement('canvas').getContext('2d');
const known = new Map<string, Reach>();

function measure(style: CSSStyleDeclaration): Reach {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const found = known.get(font);
  if (found || !brush) return found ?? { ascent: 0, up: 0, down: 0 };
  brush.font = font;
  const all = [brush.measureText(samples.lower), brush.measureText(samples.upper)];
  const reach = {
    ascent: Math.max(...all.map((one) => one.fontBoundingBoxAscent)),
    up: Math.max(...all.map((one) => one.actualBoundingBoxAscent)),
    down: Math.max(...all.map((one) => one.actualBoundingBoxDescent)),
  };
  known.set(font, reach);
  return reach;
}

/** Fields draw their text in a box of one line's height and cut off what is outside of it. */
function findLowFields(part: HTMLElement): readonly Fault[] {
  const fields = [...part.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea')].filter(isSeen);
  return fields.flatMap((field) => {
    const style = getComputedStyle(field);
    const { up, down } = measure(style);
    const line = style.lineHeight === 'normal' ? up + down : Number.parseFloat(style.lineHeight);
    const room = Math.min(line, field.clientHeight);
    return room + 1 >= up + down ? [] : [toFault(field, Math.ceil(up + down - room), field)];
  });
}

const toFault = (element: Element, pixels: number, by: Element): Fault => ({
  rule: 'cut-mark',
  element: describe(element),
  explanation: `${describe(by).slice(0, 60)} would cut ${pixels}px off the marks of ${samples.upper} here.`,
});

/**
 * Places where the marks of our languages would be cut. Every text's own font says how far they would reach from its
 * baseline if they stood there, so it does not matter which words stand there today.
 */
export function findCutMarks(): readonly Fault[] {
  return inEveryState((part) => {
    const cache = createClipCache();
    const inLines = listTextLines(part).flatMap(({ parent, rect }) => {
      const { ascent, up, down } = measure(getComputedStyle(parent));
      const baseline = rect.top + ascent;
      const cut = findCut(
        parent,
        { left: rect.left, right: rect.left, top: baseline - up, bottom: baseline + down },
        cache,
      );
      return cut ? [toFault(parent, Math.ceil(cut.pixels), cut.by)] : [];
    });
    return [...inLines, ...findLowFields(part)];
  });
}
