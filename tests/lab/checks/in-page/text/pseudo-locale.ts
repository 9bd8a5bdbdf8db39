import { toPseudoText } from './pseudo-text';

/** Puts the pseudo-language into every text of the page that is shown or could be. */
export function putPseudoLocale(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node instanceof Text && holder && !holder.closest('script, style, svg')) node.data = toPseudoText(node.data);
  }
  for (const field of document.querySelectorAll('input')) field.placeholder = toPseudoText(field.placeholder);
}
