const sheets = new Map<string, CSSStyleSheet>();

/**
 * Lays rules over the page's own, or takes them back. Sheets of this kind are not stopped by the page's content policy.
 * @param css null takes them back
 */
export function layOver(name: string, css: string | null): void {
  sheets.delete(name);
  if (css !== null) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(name, sheet);
  }
  document.adoptedStyleSheets = [...sheets.values()];
}
