/** The beginning of a text, cut between words; at most `length` characters with its ellipsis. */
export function toExcerpt(text: string, length = 180): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
