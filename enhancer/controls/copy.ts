import { announce } from './announce';

/** Shows an address under a control in a field of its own, selected; a second time it selects the same field. */
function showLink(control: HTMLElement, url: string): void {
  const shown = control.nextElementSibling;
  const field = shown instanceof HTMLInputElement ? shown : document.createElement('input');
  field.readOnly = true;
  field.value = url;
  field.className = 'share-link';
  field.setAttribute('aria-label', control.dataset.msgLink ?? control.textContent ?? url);
  control.after(field);
  field.focus();
  field.select();
}

/** Copies by way of a selected field: the old way, which plain http and most WebViews still allow. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // In view, or some browsers scroll; 16 px, or iOS zooms in on it.
  field.style.cssText = 'position:fixed;top:0;left:0;opacity:0;font-size:16px';
  document.body.append(field);
  field.select();
  field.setSelectionRange(0, text.length);
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    // The browser does not copy at all.
  }
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Puts a text on the clipboard; gives false where the browser does not let us. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Copies a link and says so; where that fails, shows the link, selected, for the reader to copy by hand. */
export async function copyLink(button: HTMLElement, url: string): Promise<void> {
  if (await copyText(url)) {
    announce(button, button.dataset.msgCopied);
    return;
  }
  showLink(button, url);
  announce(button, button.dataset.msgFailed);
}
