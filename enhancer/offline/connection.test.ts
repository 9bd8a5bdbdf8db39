import { describe, expect, it } from 'vitest';
import { mayTakeUnasked } from './connection';

describe('what comes unasked on a first visit', () => {
  it.each([
    ['over Wi-Fi', { type: 'wifi', effectiveType: '4g', saveData: false }, 4_000],
    ['over a fast connection of unknown kind', { effectiveType: '4g' }, 4_000],
    ['where the browser tells nothing and the page came fast', {}, 600],
  ])('is the pack, %s', (_how, facts, loaded) => {
    expect(mayTakeUnasked(facts, loaded)).toBe(true);
  });

  it.each([
    ['when the reader saves data', { saveData: true, effectiveType: '4g', type: 'wifi' }, 300],
    ['on a connection that is paid for by the kilobyte', { type: 'cellular', effectiveType: '4g' }, 300],
    ['on a slow connection', { effectiveType: '3g' }, 300],
    ['where the browser tells nothing and the page came slowly', {}, 1_500],
    ['where nothing at all is known', {}, Infinity],
  ])('is nothing %s', (_when, facts, loaded) => {
    expect(mayTakeUnasked(facts, loaded)).toBe(false);
  });
});
