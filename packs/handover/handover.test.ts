import { describe, expect, it } from 'vitest';
import { buildPack, makeKeys } from '../test-support/sign';
import { makeHandoverFile } from './make-file';
import { magic } from './layout';
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

const ours = {
  format: 1,
  key: { x: keys.publicKey.x, y: keys.publicKey.y },
  packs: packs.map(({ manifest }) => ({ manifest, ids: ['shell', 'news-1'] })),
};
const bodies = packs.flatMap((pack) => [...pack.bodies.values()]);

/** A file with this header, as anyone could write one; `padding` spaces stand behind it. */
function toFile(header: unknown, padding = 0): Blob {
  const text = new TextEncoder().encode(JSON.stringify(header) + ' '.repeat(padding));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, text.length);
  return new Blob([magic, length.buffer, text, ...bodies]);
}

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

  it('gives nothing for a chunk that it does not bring', async () => {
    const read = await readHandoverFile(file, keys.publicKey);
    const [pack] = read.ok ? read.packs : [];
    const [entry] = pack?.entries ?? [];
    if (!pack || !entry) throw new Error('The file has two languages of two chunks.');
    expect(await pack.read({ ...entry, id: 'news-2' })).toBeNull();
  });

  it('is a file of bytes, which a phone offers to save and not to show', () =>
    expect(file.type).toBe('application/octet-stream'));
});

describe('a file that somebody wrote', () => {
  it('is taken when it is as ours are', async () => expect(await reasonFor(toFile(ours))).toBeNull());

  it.each([
    ['that of a later version of the site', { ...ours, format: 2 }, 'foreign'],
    ['no header', null, 'broken'],
    ['a list', [], 'broken'],
    ['no key', { ...ours, key: null }, 'broken'],
    ['half a key', { ...ours, key: { x: ours.key.x } }, 'broken'],
    ['the other half', { ...ours, key: { y: ours.key.y } }, 'broken'],
    ['another site’s key in one half', { ...ours, key: { ...ours.key, x: 'x' } }, 'foreign'],
    ['another site’s key in the other', { ...ours, key: { ...ours.key, y: 'y' } }, 'foreign'],
    ['no packs', { ...ours, packs: [] }, 'broken'],
    ['packs that are no list', { ...ours, packs: {} }, 'broken'],
    ['a pack that is nothing', { ...ours, packs: [null] }, 'broken'],
    ['a pack without chunks', { ...ours, packs: [{ ...ours.packs[0], ids: 'shell' }, ours.packs[1]] }, 'broken'],
    ['a chunk twice', { ...ours, packs: [{ ...ours.packs[0], ids: ['shell', 'shell'] }, ours.packs[1]] }, 'broken'],
    ['a chunk that no manifest names', { ...ours, packs: [{ ...ours.packs[0], ids: ['shell', 'news-2'] }] }, 'forged'],
    ['a pack without a manifest', { ...ours, packs: [{ ids: ['shell', 'news-1'] }, ours.packs[1]] }, 'forged'],
    ['one language twice', { ...ours, packs: [ours.packs[0], ours.packs[0]] }, 'forged'],
  ])('is refused with %s', async (_, header, reason) => expect(await reasonFor(toFile(header))).toBe(reason));

  it('is broken when its header is no JSON, or larger than any of ours', async () => {
    const { size } = new Blob([JSON.stringify(ours)]);
    expect(await reasonFor(toFile(ours, 4_000_000 - size))).toBeNull();
    expect(await reasonFor(toFile(ours, 4_000_001 - size))).toBe('broken');
    expect(await reasonFor(new Blob([magic, new Uint8Array([0, 0, 0, 1]), '{', ...bodies]))).toBe('broken');
  });
});

describe('making a file', () => {
  it('takes bodies from memory or from the phone’s storage', async () => {
    const stored = packs.map(({ manifest, bodies: own }) => ({
      manifest,
      bodies: new Map([...own].map(([id, body]) => [id, new Blob([body])] as const)),
    }));
    expect(await makeHandoverFile(stored, keys.publicKey).bytes()).toEqual(await file.bytes());
  });

  it('fails where a body is not the one that the manifest names: the other phone would refuse it', () => {
    const [pack] = packs;
    if (!pack) throw new Error('There are two packs.');
    const wrong = { ...pack, bodies: new Map([...pack.bodies, ['news-1', new ArrayBuffer(3)] as const]) };
    expect(() => makeHandoverFile([wrong], keys.publicKey)).toThrow('news-1');
  });
});
