/** The time of a change if it came after the publication, else null. Both are instants, ISO 8601. */
export function toLaterRevision(publishedAt: string, revisedAt: string | null): string | null {
  return revisedAt && Date.parse(revisedAt) > Date.parse(publishedAt) ? revisedAt : null;
}
