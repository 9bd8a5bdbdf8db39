import { endsItem, isBreadcrumb, isEmptyTitle, isSiteName, isTool } from '../facts/labels';
import { readMetaLine } from '../facts/meta-line';
import { readByline } from '../facts/byline';
import { compact } from '../text/fold';
import type { Line } from './lines';

/** How far down a title may stand: portals put whole menus before it. */
const REACH = 400;

/** Less than this says nothing: a lone line of text is no item. */
export const ENOUGH = 3;
/** As much as this only a line with facts beside it has. */
export const SURE = 9;

const isParagraph = (text: string): boolean => text.length >= 300 || (text.length >= 40 && /[.!?…/]["”)]?$/.test(text));
const isFacts = (text: string): boolean =>
  text.length <= 300 && (readMetaLine(text) !== null || readByline(text) !== null);
const isOffice = (text: string): boolean =>
  text.split(' ').length <= 7 &&
  /^(?:Ban|Sở|Bộ|UBND|Ủy ban|Uỷ ban|Hội|Tỉnh|Huyện|Xã|Phường|Liên minh|Cổng|Trang)\s/u.test(text) &&
  !/\d/.test(text);

/** Signs that stand in programs and data, and in no title. */
const CODE = /[{}<>=\\^`$|]|\/\/|\/\*|\*\/|\(\)|\w_\w|[a-z][A-Z]\w*\(/;

/** A line that could be a title at all. */
function mayBeTitle(text: string): boolean {
  if (text.length < 8 || text.length > 350 || text.split(' ').length < 3) return false;
  if (isFacts(text) || isTool(text) || isBreadcrumb(text) || isSiteName(text) || isEmptyTitle(text) || endsItem(text))
    return false;
  return (
    /\p{L}{2}/u.test(text) &&
    !CODE.test(text) &&
    !/[.;:,]$/.test(text) &&
    !/^[-–•*+]\s/.test(text) &&
    !/^https?:\/\//.test(text)
  );
}

/** How much what stands around a line says that it is the title. */
function score(lines: readonly Line[], index: number, firstText: number, counts: ReadonlyMap<string, number>): number {
  const line = lines[index];
  if (!line) return -Infinity;
  const following = lines.slice(index + 1, index + 5).map((next) => next.text);
  const factsAt = following.findIndex(isFacts);
  const textAt = following.findIndex(isParagraph);
  const before = lines[index - 1]?.text;
  let points = 0;
  if (factsAt === 0) points += 6;
  else if (factsAt > 0 && (textAt < 0 || factsAt < textAt)) points += 2;
  if (textAt >= 0) points += textAt === 0 || factsAt === 0 ? 4 : 2;
  if (before !== undefined && isFacts(before)) points += 3;
  if (line.text.length >= 25) points += 2;
  if (line.text.length >= 45) points += 1;
  if ((counts.get(compact(line.text)) ?? 0) > 1) points += 2;
  if (isOffice(line.text)) points -= 4;
  if (line.afterGap) points -= 2;
  // The nearer to the text, the likelier: menus stand above.
  return points - Math.min(3, (firstText - index) / 4);
}

/** The place of the title among the lines of a saved page, or -1 when no line has more than `least` points. */
export function findTitle(lines: readonly Line[], least = ENOUGH): number {
  const reach = Math.min(lines.length, REACH);
  const found = lines.slice(0, reach).findIndex((line) => isParagraph(line.text) && !mayBeTitleOfFacts(lines, line));
  const firstText = found < 0 ? reach : found;
  const counts = new Map<string, number>();
  for (const line of lines.slice(0, reach)) counts.set(compact(line.text), (counts.get(compact(line.text)) ?? 0) + 1);
  let best = { index: -1, points: least };
  for (let index = 0; index < Math.min(firstText, reach); index += 1) {
    if (!mayBeTitle(lines[index]?.text ?? '')) continue;
    const points = score(lines, index, firstText, counts);
    if (points > best.points) best = { index, points };
  }
  return best.index;
}

/** A long line right over the facts is a long title, not the first paragraph. */
function mayBeTitleOfFacts(lines: readonly Line[], line: Line): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next !== undefined && isFacts(next.text) && mayBeTitle(line.text);
}
