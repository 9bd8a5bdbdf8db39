import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { negotiate } from './negotiate';

const enabled: Locale[] = ['vi', 'vi-simple', 'en'];

describe('the language of a reader who did not choose', () => {
  it.each([
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en-US,en;q=0.9', 'en'],
    ['vi-simple', 'vi-simple'],
    ['fr-FR,en;q=0.5', 'en'],
    ['fr-FR', 'vi'],
    ['*', 'vi'],
    ['', 'vi'],
    [null, 'vi'],
    ['hre,vi;q=0.1', 'vi'],
    [';;;q=x,,, en;q=1', 'en'],
    ['en;q=0, vi;q=0.1', 'vi'],
  ])('%s gives %s', (header, locale) => {
    expect(negotiate(header, enabled)).toBe(locale);
  });

  it('gives a slot once it is enabled', () => {
    expect(negotiate('hre,vi;q=0.5', [...enabled, 'hre'])).toBe('hre');
  });
});
