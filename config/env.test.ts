import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEnv } from './env';

let folder: string;

const names = ['PORT', 'SITE_URL', 'DATABASE_URL', 'PAYLOAD_SECRET', 'DEMO', 'ADMIN_EMAIL', 'ADMIN_PASSWORD'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieng-lang-env-'));
  for (const name of names) vi.stubEnv(name, undefined);
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the environment', () => {
  it('needs nothing to be set', () => {
    expect(readEnv()).toMatchObject({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      dataDir: folder,
      databaseUrl: null,
      demo: true,
      adminEmail: null,
      isWebServer: false,
    });
  });

  it('is read anew each time, so one build serves any address', () => {
    vi.stubEnv('PORT', '4100');
    expect(readEnv().siteUrl).toBe('http://localhost:4100');
    vi.stubEnv('SITE_URL', 'https://example.vn/');
    expect(readEnv().siteUrl).toBe('https://example.vn');
  });

  it('takes an empty value for none', () => {
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('PORT', ' ');
    expect(readEnv()).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['SITE_URL', 'example.vn'],
    ['SITE_URL', 'https://example.vn/path'],
    ['SITE_URL', 'ftp://example.vn'],
    ['DATABASE_URL', 'mysql://x'],
    ['DEMO', 'perhaps'],
    ['ADMIN_EMAIL', 'nobody'],
    ['PAYLOAD_SECRET', 'short'],
  ])('says in one sentence what is wrong with %s=%s', (name, value) => {
    vi.stubEnv(name, value);
    if (name === 'ADMIN_EMAIL') vi.stubEnv('ADMIN_PASSWORD', 'long enough');
    expect(() => readEnv()).toThrow(new RegExp(`^${name} [^\\n]+\\.$`));
  });

  it('wants an address and a password for the first admin, or neither', () => {
    vi.stubEnv('ADMIN_EMAIL', 'ban@example.vn');
    expect(() => readEnv()).toThrow('go together');
  });
});

describe('the secret', () => {
  it('is made once, kept for the owner alone, and the same for every process', () => {
    const secret = readEnv().payloadSecret;
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(readEnv().payloadSecret).toBe(secret);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('gives way to PAYLOAD_SECRET', () => {
    vi.stubEnv('PAYLOAD_SECRET', 'a secret from elsewhere');
    expect(readEnv().payloadSecret).toBe('a secret from elsewhere');
  });
});
