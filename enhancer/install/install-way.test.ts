import { describe, expect, it } from 'vitest';
import { toInstallWay } from './install-way';

const android =
  'Mozilla/5.0 (Linux; Android 8.1.0; itel A16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/106.0.0.0 Mobile Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1';
const insideAnApp =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const macintosh =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';

const ask = (userAgent: string, maxTouchPoints = 5, isInstalled = false) =>
  toInstallWay({ userAgent, maxTouchPoints, isInstalled });

describe('the way to the home screen', () => {
  it('is asked for by the browser itself on Android', () => {
    expect(ask(android)).toBe('asks');
  });

  it('is by hand on iPhones and on iPads that call themselves Macintosh', () => {
    expect(ask(iphone)).toBe('by-hand');
    expect(ask(macintosh, 5)).toBe('by-hand');
    expect(ask(macintosh, 0)).toBe('asks');
  });

  it('does not exist inside other apps', () => {
    for (const app of ['Zalo android/1', '[FBAN/FBIOS;FBAV/400]', 'Instagram 300.0']) {
      expect(ask(`${android} ${app}`)).toBe('none');
      expect(ask(`${iphone} ${app}`)).toBe('none');
    }
    expect(ask(insideAnApp)).toBe('none');
  });

  it('is not shown in the installed app', () => {
    expect(ask(android, 5, true)).toBe('none');
    expect(ask(iphone, 5, true)).toBe('none');
  });
});
