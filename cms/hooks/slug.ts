const longest = 80;

/**
 * A Vietnamese text as the last part of an address: "Hỗ trợ đất ở" gives "ho-tro-dat-o".
 * @returns lower-case letters a–z, digits and single hyphens, at most 80 characters; empty when nothing of the text is left
 */
export function toSlug(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ƀ/g, 'b')
    .replace(/[’‘ʼ']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= longest) return plain;
  // Cut between words, unless the first one alone is longer than an address may be.
  const cut = plain.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : plain.slice(0, longest);
}

/** Whether an editor's own slug can stand in an address as it is. */
export const isSlug = (text: string): boolean => text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
