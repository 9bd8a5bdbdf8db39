import { findVietnamese } from './vietnamese-runs';

/** A style or script as a whole, a tag, or what stands between tags. */
const parts = /<(style|script|title)\b[^]*?<\/\1>|<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g;

const isVoid = (name: string, attributes: string): boolean =>
  attributes.endsWith('/') || /^(?:br|hr|img|input|link|meta|source|wbr)$/.test(name);

function markText(text: string): string {
  let marked = '';
  let done = 0;
  for (const [start, end] of findVietnamese(text)) {
    marked += `${text.slice(done, start)}<span lang="vi">${text.slice(start, end)}</span>`;
    done = end;
  }
  return marked + text.slice(done);
}

/**
 * Marks Vietnamese phrases inside English text, so that a screen reader says them in Vietnamese (WCAG 3.1.2). Editors write
 * "cooperative (hợp tác xã)" in a plain field, where they could not say so themselves.
 * @param html a whole document as React writes it, in English
 */
export function markVietnamese(html: string): string {
  const langs: string[] = [];
  return html.replace(parts, (part: string, whole?: string, close?: string, name?: string, attributes = '') => {
    if (whole) return part;
    if (!name) return langs.at(-1)?.startsWith('en') ? markText(part) : part;
    if (close) langs.pop();
    else if (!isVoid(name, attributes)) langs.push(/ lang="([^"]*)"/.exec(attributes)?.[1] ?? langs.at(-1) ?? '');
    return part;
  });
}
