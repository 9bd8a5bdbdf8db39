import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify, createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getSigningKey } from './keys';
import { takeLock } from './lock';
import { keyPath } from './places';

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
