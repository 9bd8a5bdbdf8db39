/*
 * Where a document is cut for packs: what is its own (texts, addresses, dates) on one side, what it shares with others
 * of its kind (markup, our wording) on the other. Marks stand in the text while it is rendered and never leave: Unicode
 * promises that these are no characters, and what editors wrote is cleared of them first.
 */

const opening = '\uFDD0';
const closing = '\uFDD1';
const next = '\uFDD2';
/** What follows `next` is this plus the label. */
const firstLabel = 0xfde0;
const nonCharacters = /[\uFDD0-\uFDEF]/g;
const marks = /\uFDD0|\uFDD1|\uFDD2[\uFDE0-\uFDEF]/g;

/** Marks a text or an attribute's value as the document's own; nothing stays nothing. */
export function own<Value extends string | null | undefined>(text: Value): Value | string {
  return typeof text === 'string' ? opening + text + closing : text;
}

/** The marks themselves, for where what is own is markup and not a text. Inner marks count for nothing. */
export const ownMarks = { opening, closing } as const;

/**
 * Begins a new piece; the kind of a document always has the same pieces in the same order, even where they are empty.
 * What stands in a piece may differ with its number of own parts, and with `label` (0–15): give another label to
 * whatever differs with the content in anything but that.
 */
export function nextPiece(label: number = 0): string {
  return next + String.fromCharCode(firstLabel + label);
}

/** A label out of yes and no: up to four answers. */
export function toLabel(...answers: readonly unknown[]): number {
  return answers.reduce<number>((label, answer, index) => label + (answer ? 2 ** index : 0), 0);
}

/** A copy of data without any character that could be taken for a mark; the data itself where it has none. */
export function withoutMarks<Data extends object>(data: Data): Data {
  const json = JSON.stringify(data);
  const cleared = json.replace(nonCharacters, '');
  return cleared === json ? data : (JSON.parse(cleared) as Data);
}

/** A rendered document. */
export interface RenderedDocument {
  readonly html: string;
  /** Offsets in `html`, in pairs: start and end of an own part; or start of the next piece and -1 - its label. */
  readonly cuts: readonly number[];
}

/** Takes the marks out of rendered HTML and keeps their places. Unbalanced ones leave no cuts. */
export function takeMarks(marked: string): RenderedDocument {
  const cuts: number[] = [];
  let html = '';
  let done = 0;
  let depth = 0;
  for (const { 0: mark, index } of marked.matchAll(marks)) {
    html += marked.slice(done, index);
    done = index + mark.length;
    if (mark === opening && ++depth === 1) cuts.push(html.length);
    if (mark === closing && --depth === 0) cuts.push(html.length);
    if (mark.startsWith(next) && depth === 0) cuts.push(html.length, firstLabel - 1 - mark.charCodeAt(1));
    if (depth < 0) break;
  }
  html = (html + marked.slice(done)).replace(nonCharacters, '');
  return { html, cuts: depth === 0 ? cuts : [] };
}
