/** The box outside which an ancestor shows nothing; null on a side that it leaves open. */
interface ClipBox {
  readonly element: Element;
  readonly left: number | null;
  readonly right: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
}

const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** Whether an element scrolls by itself, so that what is outside of it can be reached. */
export function isScroller(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return element !== document.documentElement && (scrolls(overflowX) || scrolls(overflowY));
}

/** The nearest ancestor that scrolls sideways by itself. */
export function findSidewaysScroller(element: Element): Element | null {
  for (let one: Element | null = element; one && one !== document.documentElement; one = one.parentElement) {
    if (scrolls(getComputedStyle(one).overflowX)) return one;
  }
  return null;
}

function toClipBox(element: Element): ClipBox | null {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  if (clipPath !== 'none') return { element, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
  if (!cuts(overflowX) && !cuts(overflowY)) return null;
  const left = rect.left + element.clientLeft;
  const top = rect.top + element.clientTop;
  return {
    element,
    left: cuts(overflowX) ? left : null,
    right: cuts(overflowX) ? left + element.clientWidth : null,
    top: cuts(overflowY) ? top : null,
    bottom: cuts(overflowY) ? top + element.clientHeight : null,
  };
}

/** Clip boxes that are known already, for one look at the page as it stands. */
export type ClipCache = WeakMap<Element, readonly ClipBox[]>;

/** Every box that may cut what an element shows, as far as the nearest ancestor that scrolls. */
function listClipBoxes(element: Element, cache: ClipCache): readonly ClipBox[] {
  const found = cache.get(element);
  if (found) return found;
  const parent = element.parentElement;
  const isEnd = !parent || element === document.body || isScroller(element);
  const own = isScroller(element) ? null : toClipBox(element);
  const boxes = [...(own ? [own] : []), ...(isEnd ? [] : listClipBoxes(parent, cache))];
  cache.set(element, boxes);
  return boxes;
}

/** The ancestor that cuts something off a box, and how many pixels of it; less than one pixel is nothing. */
export function findCut(
  element: Element,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  cache: ClipCache,
): { readonly by: Element; readonly pixels: number } | null {
  for (const clip of listClipBoxes(element, cache)) {
    const pixels = Math.max(
      clip.left === null ? 0 : clip.left - box.left,
      clip.right === null ? 0 : box.right - clip.right,
      clip.top === null ? 0 : clip.top - box.top,
      clip.bottom === null ? 0 : box.bottom - clip.bottom,
    );
    if (pixels >= 1) return { by: clip.element, pixels };
  }
  return null;
}

/** Nothing known yet. */
export const createClipCache = (): ClipCache => new WeakMap();
