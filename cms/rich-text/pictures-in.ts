/** Ids of the pictures that a rich text shows, each once, in no particular order. */
export function picturesIn(value: unknown): readonly number[] {
  const found = new Set<number>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<number>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'upload' && 'value' in value) {
    const id = idOf(value.value);
    if (id !== null) found.add(id);
  }
  if ('root' in value) collect(value.root, found);
  if ('children' in value) collect(value.children, found);
}

/** The id in a relation, whether it was filled in or not; null when there is none. */
export function idOf(value: unknown): number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  const number = typeof id === 'string' && id !== '' ? Number(id) : id;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}
