/** Opens gzip bytes at once; for browsers without DecompressionStream. */
export type Inflate = (bytes: Uint8Array) => Uint8Array;

/** The length that gzip bytes say they open to: their last four bytes. */
function toStatedLength(body: ArrayBuffer): number {
  return body.byteLength < 18 ? -1 : new DataView(body).getUint32(body.byteLength - 4, true);
}

async function readAtMost(stream: ReadableStream<Uint8Array>, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const reader = stream.getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > length) {
      await reader.cancel();
      throw new Error('A chunk opens to more than its manifest says.');
    }
    bytes.set(value, filled);
    filled += value.length;
  }
  if (filled < length) throw new Error('A chunk opens to less than its manifest says.');
  return bytes;
}

/**
 * Opens gzip bytes that must give exactly `rawBytes` bytes; never more than that is held in memory.
 * @throws when they are no gzip, or give another length.
 */
export async function gunzip(body: ArrayBuffer, rawBytes: number, inflate?: Inflate): Promise<Uint8Array> {
  if (toStatedLength(body) !== rawBytes) throw new Error('A chunk states another length than its manifest.');
  if (typeof DecompressionStream === 'function') {
    const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
    return readAtMost(stream, rawBytes);
  }
  if (!inflate) throw new Error('This browser cannot open a chunk.');
  const bytes = inflate(new Uint8Array(body));
  if (bytes.length !== rawBytes) throw new Error('A chunk opens to another length than its manifest says.');
  return bytes;
}
