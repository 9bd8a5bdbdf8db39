import { describe, expect, it } from 'vitest';
import { findLack } from './worker';

const browser = (userAgent: string, navigator: object = { serviceWorker: {} }, caches: unknown = {}) =>
  ({ navigator: { userAgent, ...navigator }, caches }) as unknown as Parameters<typeof findLack>[0];

const chrome = (version: number) => `Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/${version}.0.0.0 Mobile`;

describe('whether this browser can keep things', () => {
  it('can, from Chromium 106 on and in browsers of another make', () => {
    expect(findLack(browser(chrome(106)))).toBeNull();
    expect(findLack(browser('Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/16.4 Safari/604.1'))).toBeNull();
  });

  it('says what is missing', () => {
    expect(findLack(browser(chrome(92)))).toBe('too-old');
    expect(findLack(browser(chrome(120), {}))).toBe('no-worker');
    expect(findLack(browser(chrome(120), undefined, null))).toBe('no-storage');
  });
});
