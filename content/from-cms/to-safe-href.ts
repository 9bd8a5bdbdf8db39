const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * An address that a document may link to, or null: web, mail, telephone, or a path of this site.
 * The studio refuses others already; this is the second lock, for bodies written by other ways.
 */
export function toSafeHref(href: string): string | null {
  const trimmed = href.trim();
  if (/^[/#][^/\\]/.test(trimmed) || trimmed === '/' || trimmed === '#') return trimmed;
  try {
    return schemes.includes(new URL(trimmed).protocol) ? trimmed : null;
  } catch {
    return null;
  }
}
