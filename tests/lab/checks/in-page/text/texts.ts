import { isRendered } from '../layout/seen';

/** What lives by a script: it may come and go with it. */
const byScript =
  '[data-enhance], [role="status"], [data-status], [data-views], [data-total-views], script, style, noscript';

/** The texts of the page that can be seen, in order, without what a script shows. */
export function listReadableTexts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(byScript) || !isRendered(parent)) continue;
    const text = node.data.trim().replace(/\s+/g, ' ');
    if (text) texts.push(text);
  }
  return texts;
}
