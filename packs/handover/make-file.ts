import type { Manifest } from '../format';
import { magic, type Header } from './layout';

/** A language to hand over: its signed manifest, and the bodies of the chunks held, by id. */
export interface PackToHandOver {
  readonly manifest: Manifest;
  readonly bodies: ReadonlyMap<string, ArrayBuffer | Blob>;
}

const sizeOf = (body: ArrayBuffer | Blob): number => ('size' in body ? body.size : body.byteLength);

/**
 * Makes the file for handing packs over. `publicKey` is the site's, as the phone has pinned it. Bodies are put one after
 * the other and not copied, so it costs no memory where they are blobs.
 * @throws when a body is not of the length that the manifest names.
 */
export function makeHandoverFile(packs: readonly PackToHandOver[], publicKey: JsonWebKey): Blob {
  const brought = packs.map(({ manifest, bodies }) => manifest.chunks.filter(({ id }) => bodies.has(id)));
  const header: Header = {
    format: 1,
    key: { x: publicKey.x ?? '', y: publicKey.y ?? '' },
    packs: packs.map(({ manifest }, index) => ({ manifest, ids: (brought[index] ?? []).map(({ id }) => id) })),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, text.length);
  const bodies = packs.flatMap((pack, index) =>
    (brought[index] ?? []).map(({ id, bytes }) => {
      const body = pack.bodies.get(id);
      if (!body || sizeOf(body) !== bytes) throw new Error(`The body of "${id}" is not as long as its manifest says.`);
      return body;
    }),
  );
  return new Blob([magic, length.buffer, text, ...bodies], { type: 'application/octet-stream' });
}
