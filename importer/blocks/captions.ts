import { compact, saysSame } from '../text/fold';
import { isText, type Marked, type MarkedPicture, type MarkedText } from './marked';

const isSentenceEnd = (text: string): boolean => /[.!?…:;]["”’)]?$/.test(text);
/** "[Ảnh]" is what a text-only copy leaves of a picture. */
const PLACEHOLDER = /^\[(?:ảnh|hình|hình ảnh|image|img)[^\]]{0,30}\]\s*/iu;
const isLabelled = (text: string): boolean =>
  PLACEHOLDER.test(text) ||
  /^\(?(?:ảnh|hình|ảnh minh họa|ảnh minh hoạ|trong ảnh|chú thích)\s?(?:\d{1,2})?\s?[:.]/iu.test(text);

/** Whether the text after a picture is about it. Looks decide: centred, in italics, short and without a full stop. */
function followsPicture(marked: Marked | undefined): marked is MarkedText {
  if (!marked || !isText(marked) || marked.block.type !== 'paragraph') return false;
  if (marked.role === 'caption' || isLabelled(marked.text)) return marked.text.length <= 500;
  if (marked.text.length > 300 || marked.align === 'end' || marked.bold) return false;
  if (marked.italic || marked.align === 'center') return true;
  return marked.text.length <= 200 && !isSentenceEnd(marked.text) && marked.text.length >= 15;
}

/** Whether a text stands where the saved page had a picture: after an empty place, in the midst, without a full stop. */
function standsInGap(marked: Marked, next: Marked | undefined): marked is MarkedText {
  if (!isText(marked) || marked.block.type !== 'paragraph') return false;
  if (marked.role === 'caption' || isLabelled(marked.text)) return marked.text.length <= 500;
  const words = marked.text.split(' ').length;
  return (
    marked.afterGap && words >= 5 && marked.text.length <= 250 && !isSentenceEnd(marked.text) && next !== undefined
  );
}

/** Joins pictures with the text that describes them. A caption that stands there twice is kept once. */
export function joinCaptions(all: readonly Marked[]): Marked[] {
  const joined: Marked[] = [];
  const captions = new Set<string>();
  for (let index = 0; index < all.length; index += 1) {
    const marked = all[index];
    if (!marked) continue;
    if (isText(marked) && marked.text.length <= 500 && captions.has(compact(marked.text))) continue;
    const next = all[index + 1];
    let picture: MarkedPicture | null = isText(marked) ? null : marked;
    if (picture && picture.caption === null && followsPicture(next)) {
      picture = { ...picture, caption: next.text };
      index += 1;
    } else if (standsInGap(marked, next)) {
      picture = { kind: 'picture', url: null, alt: '', caption: marked.text };
    }
    if (picture?.caption) {
      picture = { ...picture, caption: picture.caption.replace(PLACEHOLDER, '') || null };
      captions.add(compact(picture.caption ?? ''));
    }
    joined.push(picture ?? marked);
  }
  return joined;
}

/** The blocks without those that only repeat the one before them. */
export const dropRepeats = (all: readonly Marked[]): Marked[] =>
  all.filter((marked, index) => {
    const before = all[index - 1];
    if (!before) return true;
    if (!isText(marked)) return isText(before) || marked.url === null || marked.url !== before.url;
    return !(
      isText(before) &&
      marked.text.length >= 15 &&
      marked.block.type === before.block.type &&
      saysSame(marked.text, before.text)
    );
  });
