import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Moment } from '../../press/keep/change-clock';
import { getSigningKey } from '../store/keys';
import { takeLock } from '../store/lock';
import { needOf } from './needs';
import { picturesIn } from '../make/pictures-in';
import { keyPath } from '../store/places';
import { titleIn } from '../make/title-in';

const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-'));
beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the key of packs', () => {
  it('is made once, for its owner alone, and signs what its public half verifies', () => {
    const { publicKey, id, sign } = getSigningKey();
    expect(Object.keys(publicKey)).toEqual(['kty', 'crv', 'x', 'y']);
    expect(statSync(keyPath()).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(keyPath(), 'utf8'))).toMatchObject(publicKey);
    expect(getSigningKey().id).toBe(id);
    const signature = Buffer.from(sign('Tiếng Làng'), 'base64url');
    const key = { key: createPublicKey({ key: publicKey, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from('Tiếng Làng'), key, signature)).toBe(true);
    expect(verify('sha256', Buffer.from('Tieng Lang'), key, signature)).toBe(false);
  });
});

describe('the lock', () => {
  it('has one holder at a time', async () => {
    const path = join(folder, 'lock');
    const first = await takeLock(path);
    expect(await takeLock(path)).toBeNull();
    await first?.release();
    const second = await takeLock(path);
    expect(await second?.isOurs()).toBe(true);
    expect(await first?.isOurs()).toBe(false);
    await second?.release();
  });
});

describe('what a pack needs', () => {
  const momentOf = (latest: number, scopes: Readonly<Record<string, number>> = {}): Moment => ({
    latest,
    changeOf: (scope) => scopes[scope] ?? 0,
    changedSince: (number) => Object.keys(scopes).filter((scope) => (scopes[scope] ?? 0) > number),
  });
  const reached = { asOf: 5, walkedAsOf: 3, build: 'b', key: 'k' };

  it.each([
    ['nothing, while nothing has changed', momentOf(5), 'b', 'k', 'nothing'],
    ['the items that changed', momentOf(6, { 'news/1': 6 }), 'b', 'k', 'changes'],
    ['a look at everything when any text may be concerned', momentOf(6, { glossary: 6 }), 'b', 'k', 'walk'],
    ['a look at everything after another build', momentOf(5), 'c', 'k', 'walk'],
    ['nothing for another build that this process has made way for', momentOf(5), null, 'k', 'nothing'],
    ['another signature for another key', momentOf(5), 'b', 'other', 'changes'],
    ['everything anew on an older database', momentOf(4), 'b', 'k', 'walk'],
  ] as const)('%s', (_what, moment, build, key, need) => {
    expect(needOf(reached, moment, build, key)).toBe(need);
  });

  it('everything, when there is none', () => {
    expect(needOf(null, momentOf(0), null, 'k')).toBe('walk');
  });
});

describe('what is read out of a rendered document', () => {
  it('its heading, as a reader sees it', () => {
    expect(titleIn('<h1 lang="vi">Làng &amp; <b>xã</b>\n &lt;mới&gt;</h1><h1>other</h1>')).toBe('Làng & xã <mới>');
    expect(titleIn('<p>nothing</p>')).toBe('');
  });

  it('the moderate file of each picture, once, and no AVIF', () => {
    const picture = (src: string) =>
      `<picture><source srcset="/media/x-480.avif 480w"/><img src="${src}" alt=""/></picture>`;
    expect(picturesIn(picture('/media/a-480.webp') + picture('/media/a-480.webp') + picture('/media/b.avif'))).toEqual([
      '/media/a-480.webp',
    ]);
    expect(picturesIn('<img src="https://elsewhere/a.webp"/>')).toEqual([]);
  });
});
