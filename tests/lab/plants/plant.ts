/** One fault, put into a healthy document. */
export interface Plant {
  /** What is wrong, in words. */
  readonly name: string;
  /** Name of the check that has to find it, and that alone. */
  readonly check: string;
  /** The rule that it breaks there. */
  readonly rule: string;
  /** Words or markup that the finding's element has; empty where the fault is the whole document's. */
  readonly element: string;
  /** Puts the fault into the document's HTML. */
  plant(html: string): string;
}

/** Replaces a piece of the document; throws where there is none, since a fault that was not planted proves nothing. */
export function replace(html: string, piece: string | RegExp, by: string): string {
  const changed = html.replace(piece, by);
  if (changed === html) throw new Error(`The document has no ${String(piece)}.`);
  return changed;
}

/** Puts a piece of HTML at the end of the document's text. */
export const addToText = (html: string, piece: string): string =>
  replace(html, '</div></main>', `${piece}</div></main>`);

/** Adds a rule to the document's styles. */
export const addStyle = (html: string, css: string): string => replace(html, '</style>', `${css}</style>`);

/** Puts several faults into one document, where none is in another's way. */
export const plantAll = (html: string, plants: readonly Plant[]): string =>
  plants.reduce((planted, { plant }) => plant(planted), html);
