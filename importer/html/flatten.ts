import { MAX_DEPTH } from '../limits';
import { scanTags } from './scan-tags';
import { VOID } from './tame';

/** The page with elements nested deeper than MAX_DEPTH opened up: their text stays, their tags go. */
export function flatten(html: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (const { name, isEnd, start, end } of scanTags(html)) {
    if (VOID.has(name)) continue;
    const at = isEnd ? open.lastIndexOf(name) : -1;
    const drop = isEnd ? at < 0 : open.length >= MAX_DEPTH;
    if (drop) {
      parts.push(html.slice(from, start), ' ');
      from = end;
    } else if (isEnd) open.length = at;
    else open.push(name);
  }
  parts.push(html.slice(from));
  return parts.join('');
}
