import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header, list } from 'tar';
import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from './read-archive';
import { checkSeal, SEAL_BYTES } from './seal';
import { toTarEnd, type Source } from './tar-entry';
import { writeArchive } from './write-archive';

const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;
const fresh = () => join(folder, `${(number += 1)}.tar.gz`);

const source = (name: string, text: string): Source => {
  const content = Buffer.from(text);
  return { name, bytes: content.length, content: () => [content] };
};

async function read(file: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { name, content } of readArchive(file)) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    found[name] = Buffer.concat(chunks).toString('utf8');
  }
  return found;
}

/** A gzipped tar of blocks that our own writer would not make. */
function craft(...blocks: Buffer[]): string {
  const file = fresh();
  writeFileSync(file, gzipSync(Buffer.concat(blocks)));
  return file;
}

function header(data: ConstructorParameters<typeof Header>[0]): Buffer {
  const block = Buffer.alloc(512);
  new Header(data).encode(block);
  return block;
}

describe('an archive', () => {
  it('gives back what was put into it, whatever the length and the name', async () => {
    const long = `media/${'dài-'.repeat(50)}.jpg`;
    const deep = `keys/${'a'.repeat(90)}/${'b'.repeat(90)}`;
    const texts = {
      secret: 'x'.repeat(511),
      'media/empty': '',
      'media/block': 'y'.repeat(512),
      [long]: 'tên dài',
      [deep]: 'z',
    };
    const file = fresh();
    await writeArchive(
      file,
      Object.entries(texts).map(([name, text]) => source(name, text)),
    );
    expect(await read(file)).toEqual(texts);
    await expect(checkSeal(file)).resolves.toBeUndefined();
  });

  it('is nobody else’s to read', async () => {
    const file = fresh();
    writeFileSync(file, 'older', { mode: 0o644 });
    await writeArchive(file, [source('secret', 'x')]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is an ordinary .tar.gz to other programs', async () => {
    const file = fresh();
    const long = `media/${'ă'.repeat(120)}`;
    await writeArchive(file, [source('secret', 'x'), source(long, 'y')]);
    const names: string[] = [];
    await list({ file, strict: true, onReadEntry: ({ path }) => names.push(path) });
    expect(names).toEqual(['secret', long]);
  });

  it('refuses to hold a file that grew or shrank while it was read', async () => {
    const grown = { name: 'secret', bytes: 1, content: () => [Buffer.from('two')] };
    await expect(writeArchive(fresh(), [grown])).rejects.toThrow('changed while it was read');
  });

  it('shows any changed, missing or added byte by its seal', async () => {
    const file = fresh();
    await writeArchive(file, [source('secret', 'a secret of some length'), source('media/a', 'picture '.repeat(40))]);
    const whole = readFileSync(file);
    const other = fresh();
    const isRefused = async (bytes: Buffer, what: string) => {
      writeFileSync(other, bytes);
      await expect(checkSeal(other), what).rejects.toThrow(/nothing was changed/);
    };
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 1;
      await isRefused(changed, `byte ${at}`);
      await isRefused(whole.subarray(0, at), `only ${at} bytes`);
    }
    await isRefused(Buffer.concat([whole, Buffer.from([0])]), 'a byte more');
    expect(createHash('sha256').update(whole.subarray(SEAL_BYTES)).digest()).toEqual(whole.subarray(16, SEAL_BYTES));
  });
});

describe('reading an archive of unknown origin', () => {
  const bad = [
    '../secret',
    '/etc/passwd',
    'media/../../secret',
    'media/..',
    'media//a',
    'media/a\\b',
    'media/C:a',
    'other.txt',
    'secret/a',
  ];

  it.each(bad)('refuses the name %s', async (name) => {
    const file = craft(header({ path: name, size: 0, type: 'File' }), toTarEnd());
    await expect(read(file)).rejects.toThrow('file name');
  });

  it.each(['SymbolicLink', 'Link', 'Directory', 'FIFO', 'CharacterDevice'] as const)('refuses a %s', async (type) => {
    const file = craft(header({ path: 'media/a', linkpath: '/etc/passwd', size: 0, type }), toTarEnd());
    await expect(read(file)).rejects.toThrow('damaged inside');
  });

  it('refuses two files of one name, also when only the case of the letters differs', async () => {
    const one = header({ path: 'media/a.jpg', size: 0, type: 'File' });
    const two = header({ path: 'media/A.jpg', size: 0, type: 'File' });
    await expect(read(craft(one, two, toTarEnd()))).rejects.toThrow('file name');
  });

  it('refuses an archive without its end, and one that goes on after it', async () => {
    const one = header({ path: 'media/a.jpg', size: 0, type: 'File' });
    await expect(read(craft(one))).rejects.toThrow('ends too early');
    await expect(read(craft(one, Buffer.alloc(512)))).rejects.toThrow('ends too early');
    await expect(read(craft(one, toTarEnd(), one))).rejects.toThrow('damaged inside');
  });

  it('refuses a file that ends before the length it was said to have', async () => {
    const one = header({ path: 'media/a.jpg', size: 1000, type: 'File' });
    await expect(read(craft(one, Buffer.alloc(600)))).rejects.toThrow('ends too early');
  });

  it('refuses a header with a wrong checksum, and what is not gzip', async () => {
    const one = header({ path: 'media/a.jpg', size: 0, type: 'File' });
    one[0] = 0x41;
    await expect(read(craft(one, toTarEnd()))).rejects.toThrow('damaged inside');
    const plain = fresh();
    writeFileSync(plain, 'this is not gzip');
    await expect(read(plain)).rejects.toThrow('damaged inside');
  });
});
