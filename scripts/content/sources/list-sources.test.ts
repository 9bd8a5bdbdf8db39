import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSources } from './list-sources';
import { readSource } from './read-source';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'nguon-'));
  for (const folder of ['tin/2022', 'trong', 'ngoai']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['tin/b.txt', 'tin/a.html', 'tin/2022/c.xml', 'tin/.an', 'ngoai/mat.txt'])
    writeFileSync(join(root, file), '');
  symlinkSync(join(root, 'ngoai'), join(root, 'tin/z-ngoai'));
  symlinkSync(join(root, 'khong-co'), join(root, 'tin/z-mat'));
  writeFileSync(join(root, 'lon.txt'), Buffer.alloc(5 * 1024 * 1024 + 1, 'a'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what is named on the command line', () => {
  it('may be a folder: its files in the order of their names, without hidden ones and without what lies outside', async () => {
    const found = await listSources(join(root, 'tin'));
    expect(found.map(({ kind, name }) => `${kind} ${name.slice(root.length + 5)}`)).toEqual([
      'file 2022/c.xml',
      'file a.html',
      'file b.txt',
      'refused z-mat',
      'refused z-ngoai',
    ]);
  });

  it('may be an address, a file, or nothing at all', async () => {
    expect(await listSources('https://a.example/rss.xml')).toEqual([
      { kind: 'address', name: 'https://a.example/rss.xml' },
    ]);
    expect(await listSources(join(root, 'tin/b.txt'))).toMatchObject([{ kind: 'file' }]);
    expect(await listSources(join(root, 'khong'))).toMatchObject([
      { kind: 'refused', reason: 'Không có tệp hoặc thư mục này.' },
    ]);
    expect(await listSources(join(root, 'trong'))).toMatchObject([
      { kind: 'refused', reason: 'Thư mục không có tệp nào.' },
    ]);
    expect(await listSources('/dev/null')).toMatchObject([{ kind: 'refused' }]);
  });

  it('is not read past 5 MB', async () => {
    expect(await readSource({ kind: 'file', name: join(root, 'lon.txt') })).toEqual([
      { entry: null, rejected: 'Tệp lớn hơn 5 MB.' },
    ]);
  });
});
