import { MAX_ENTRIES } from '../limits';

/** A feed cut into its head and its entries, each a text of its own: what is broken in one leaves the others whole. */
export interface CutFeed {
  readonly isAtom: boolean;
  readonly head: string;
  readonly entries: readonly string[];
}

const OPENING = /<((?:\w{1,20}:)?(item|entry))(?=[\s>])/gi;

/** Places in CDATA, whose text only looks like markup. A section that is never closed hides nothing. */
function hiddenPlaces(text: string): (place: number) => boolean {
  const sections: [number, number][] = [];
  for (let start = text.indexOf('<![CDATA['); start >= 0;) {
    const end = text.indexOf(']]>', start);
    const next = text.indexOf('<![CDATA[', start + 9);
    if (end < 0) break;
    if (next < 0 || end < next) sections.push([start, end]);
    start = next;
  }
  let at = 0;
  return (place) => {
    while (at < sections.length && (sections[at]?.[1] ?? 0) < place) at += 1;
    const section = sections[at];
    return section !== undefined && section[0] < place;
  };
}

/** Cuts a feed at the openings of its items or entries. What follows an entry's end belongs to none. */
export function cutEntries(text: string): CutFeed {
  const isHidden = hiddenPlaces(text);
  const openings = [...text.matchAll(OPENING)].filter((match) => !isHidden(match.index)).slice(0, MAX_ENTRIES + 1);
  const name = openings[0]?.[2]?.toLowerCase();
  const starts = openings.filter((match) => match[2]?.toLowerCase() === name);
  const entries = starts.slice(0, MAX_ENTRIES).map((match, index) => {
    const chunk = text.slice(match.index, starts[index + 1]?.index ?? text.length);
    const end = chunk.lastIndexOf(`</${match[1] ?? ''}`);
    return end < 0 ? chunk : chunk.slice(0, end);
  });
  return { isAtom: name === 'entry', head: text.slice(0, starts[0]?.index ?? text.length), entries };
}
