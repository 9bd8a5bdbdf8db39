import { describe, expect, it } from 'vitest';
import { buildPack, makeKeys } from '../test-support/sign';
import { makeHandoverFile } from './make-file';
import { readHandoverFile } from './read-file';

const keys = await makeKeys();
const packs = await Promise.all(
  (['vi', 'en'] as const).map(async (locale) => {
    const { manifest, bodies } = await buildPack(locale);
    return { manifest: await keys.sign(manifest), bodies };
  }),
);
const file = makeHandoverFile(packs, keys.publicKey);

async function change(at: number, from: Blob = file): Promise<Blob> {
  const bytes = new Uint8Array(await from.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

const reasonFor = async (broken: Blob, key = keys.publicKey) => {
  const read = await readHandoverFile(broken, key);
  return read.ok ? null : read.reason;
};

describe('a file handed over', () => {
  it('brings manifests and chunks as they were', async () => {
    const read = await readHandoverFile(file, keys.publicKey);
    if (!read.ok) throw new Error(read.reason);
    expect(read.packs.map(({ manifest }) => manifest)).toEqual(packs.map(({ manifest }) => manifest));
    for (const [index, pack] of read.packs.entries()) {
      expect(pack.entries).toEqual(packs[index]?.manifest.chunks);
      for (const entry of pack.entries) expect(await pack.read(entry)).toEqual(packs[index]?.bodies.get(entry.id));
    }
  });

  it('may bring less than its manifest names', async () => {
    const some = packs
      .slice(0, 1)
      .map(({ manifest, bodies }) => ({ manifest, bodies: new Map([...bodies].slice(0, 1)) }));
    const read = await readHandoverFile(makeHandoverFile(some, keys.publicKey), keys.publicKey);
    expect(read.ok && read.packs[0]?.entries.map(({ id }) => id)).toEqual(['shell']);
  });

  it('is broken at whatever byte it was cut off, or when something follows', async () => {
    for (const length of [3, 8, 11, 40, 500, file.size - 1]) {
      expect([length, await reasonFor(file.slice(0, length))]).toEqual([length, 'broken']);
    }
    expect(await reasonFor(new Blob([file, 'x']))).toBe('broken');
  });

  it('is foreign when it is something else, or from another site', async () => {
    expect(await reasonFor(new Blob(['%PDF-1.7 something else']))).toBe('foreign');
    expect(await reasonFor(new Blob([]))).toBe('foreign');
    expect(await reasonFor(file, (await makeKeys()).publicKey)).toBe('foreign');
  });

  it('is forged when a manifest was changed, or signed by another under our name', async () => {
    const bytes = Buffer.from(await file.arrayBuffer());
    const version = bytes.indexOf('"version":7') + '"version":'.length;
    expect(await reasonFor(await change(version))).toBe('forged');
    const others = await makeKeys();
    const theirs = await Promise.all(
      packs.map(async (pack) => ({ ...pack, manifest: await others.sign(pack.manifest) })),
    );
    expect(await reasonFor(makeHandoverFile(theirs, keys.publicKey))).toBe('forged');
  });

  it('gives no chunk with one changed byte, and the others as they were', async () => {
    const read = await readHandoverFile(await change(file.size - 30), keys.publicKey);
    const pack = read.ok ? read.packs[1] : undefined;
    const [shell, news] = pack?.entries ?? [];
    if (!pack || !shell || !news) throw new Error('The file has two languages of two chunks.');
    expect(await pack.read(news)).toBeNull();
    expect(await pack.read(shell)).not.toBeNull();
  });
});
