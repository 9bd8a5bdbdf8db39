import type { RenderedDocument } from '../cut-marks';
import { findVietnamese } from './vietnamese-runs';

/** A style or script as a whole, a tag, or what stands between tags. */
const parts = /<(style|script|title)\b[^]*?<\/\1>|<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g;

const isVoid = (name: string, attributes: string): boolean =>
  attributes.endsWith('/') || /^(?:br|hr|img|input|link|meta|source|wbr)$/.test(name);

/** Start and end of each Vietnamese phrase in text that the document gives out as English. */
function findRuns(html: string): readonly (readonly [number, number])[] {
  const langs: string[] = [];
  return [...html.matchAll(parts)].flatMap(({ 0: part, 1: whole, 2: close, 3: name, 4: attributes = '', index }) => {
    if (whole) return [];
    if (!name) {
      const runs = langs.at(-1)?.startsWith('en') ? findVietnamese(part) : [];
      return runs.map(([start, end]) => [index + start, index + end] as const);
    }
    if (close) langs.pop();
    else if (!isVoid(name, attributes)) langs.push(/ lang="([^"]*)"/.exec(attributes)?.[1] ?? langs.at(-1) ?? '');
    return [];
  });
}

const before = '<span lang="vi">';
const after = '</span>';

/**
 * Marks Vietnamese phrases inside English text, so that a screen reader says them in Vietnamese (WCAG 3.1.2). Editors write
 * "cooperative (hợp tác xã)" in a plain field, where they could not say so themselves.
 * @param document a whole document in English; its cuts move with its text
 */
export function markVietnamese({ html, cuts }: RenderedDocument): RenderedDocument {
  const runs = findRuns(html);
  let marked = '';
  let done = 0;
  for (const [start, end] of runs) {
    marked += html.slice(done, start) + before + html.slice(start, end) + after;
    done = end;
  }
  const move = (cut: number): number => {
    if (cut < 0) return cut;
    const opened = runs.filter(([start]) => start < cut).length;
    const closed = runs.filter(([, end]) => end <= cut).length;
    return cut + opened * before.length + closed * after.length;
  };
  return { html: marked + html.slice(done), cuts: cuts.map(move) };
}
