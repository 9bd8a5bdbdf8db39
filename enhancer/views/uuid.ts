/** Writes sixteen bytes as a version 4 UUID (RFC 9562); the bytes should be random. */
export function toUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return (value + 0x100).toString(16).slice(1);
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A new random UUID, also where the page came over plain http and has no crypto.randomUUID. */
export function createUuid(): string {
  return toUuid(crypto.getRandomValues(new Uint8Array(16)));
}
