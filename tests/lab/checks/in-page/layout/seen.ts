/** Whether an element is drawn at all: not hidden, not in closed details, not without a box. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** Whether an element is there for screen readers only: the one-pixel box that is cut to nothing. */
export function isUnseen(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    if (style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
    if (style.position === 'absolute' && one.clientWidth <= 1 && one.clientHeight <= 1 && style.overflow === 'hidden')
      return true;
    if (Number(style.opacity) === 0) return true;
  }
  return false;
}

/** Whether someone who looks can see an element. */
export function isSeen(element: Element): boolean {
  return isRendered(element) && !isUnseen(element);
}

/** What can be pressed, followed or filled in. */
const interactive = 'a[href], button, summary, input:not([type="hidden"]), select, textarea, [role="button"]';

/** Everything in a part of the page that can be pressed, followed or filled in, and is drawn. */
export function listInteractive(root: ParentNode = document): readonly Element[] {
  return [...root.querySelectorAll(`${interactive}, [tabindex]:not([tabindex^="-"])`)].filter(isRendered);
}
