import { plainParagraph, type Marked, type MarkedText } from '../blocks/marked';
import { dropEndMark } from '../blocks/end-mark';
import { NOTHING_STATED } from '../facts/collected';
import { RejectedInput } from '../rejected-input';
import type { RawItem } from '../settle';
import { readMetaLine } from '../facts/meta-line';
import { findTitle } from './find-title';
import { findSiteName } from './site-name';
import { joinWrapped, toLines, type Line } from './lines';

/** Space before a line that only stands there to push it to the right. */
const MARGIN = 16;

const toMarked = (line: Line): MarkedText => ({
  ...plainParagraph(line.text),
  spaced: line.spaced,
  align: line.indent >= MARGIN ? 'end' : 'start',
  afterGap: line.afterGap,
});

/** An address that the saver wrote into the text: "URL: https://…", "Nguồn: https://…". */
function findAddress(lines: readonly Line[]): string | null {
  for (const { text } of [...lines.slice(0, 5), ...lines.slice(-5)]) {
    const found = /^(?:(?:url|nguồn|địa chỉ|link|source)\s?:\s?)?(https?:\/\/[^\s<>"]{4,500})$/iu.exec(text);
    if (found?.[1]) return found[1];
  }
  return null;
}

const tellsDate = (line: Line | undefined): boolean =>
  line !== undefined && (readMetaLine(line.spaced)?.date ?? null) !== null;

/** Lines over a title tell its facts where nothing else stands between, and only when those under it tell no date. */
function factsAbove(lines: readonly Line[], titleAt: number): Line[] {
  if (lines.slice(titleAt + 1, titleAt + 4).some(tellsDate)) return [];
  const above: Line[] = [];
  for (let index = titleAt - 1; index >= Math.max(0, titleAt - 2); index -= 1) {
    const line = lines[index];
    if (!line || !readMetaLine(line.spaced)) break;
    above.unshift(line);
  }
  return above;
}

/** Reads a portal page that was saved as plain text. Throws RejectedInput when no line of it can be a title. */
export function readPlain(text: string, url: string | null): RawItem {
  const lines = joinWrapped(toLines(text));
  const titleAt = findTitle(lines);
  const title = lines[titleAt];
  if (!title) throw new RejectedInput('noTitle');
  const below: Marked[] = lines.slice(titleAt + 1).map(toMarked);
  const address = url ?? findAddress(lines);
  return {
    title: dropEndMark(title.text),
    before: factsAbove(lines, titleAt).map(toMarked),
    body: below,
    after: [],
    stated: NOTHING_STATED,
    summary: null,
    source: { name: findSiteName(lines, titleAt), url: address },
    identity: address,
  };
}
