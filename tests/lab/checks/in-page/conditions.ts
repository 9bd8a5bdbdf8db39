/** Gives letters the size of a share of the reader's own. Null takes it back. */
export function setTextScale(percent: number | null): void {
  document.documentElement.style.fontSize = percent === null ? '' : `${percent}%`;
}

/** Chooses one of the site's own text sizes; null is the one that it is served with. */
export function setTextSize(size: string | null): void {
  if (size === null) delete document.documentElement.dataset.size;
  else document.documentElement.dataset.size = size;
}

/** Chooses one of the site's own themes; null is the phone's. */
export function setTheme(theme: string | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

let spacing: CSSStyleSheet | undefined;

/** Puts the distances of WCAG 1.4.12 between lines, paragraphs, letters and words; or takes them back. */
export function setTextSpacing(isOn: boolean): void {
  // A sheet of this kind is not stopped by the page's own rules for styles.
  spacing ??= new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
      ' p { margin-bottom: 2em !important; }',
  );
  document.adoptedStyleSheets = isOn ? [spacing] : [];
}
