import { describe, expect, it } from 'vitest';
import { fallbackChain, formattingLocale, interfaceLocale, itemFallsBack, openGraphLocale } from './fallback';
import { baseLocales, isBaseLocale, isLocale, locales, slotLocales } from './locales';

describe('the languages that are tried for a text', () => {
  it.each(slotLocales)('are, in the slot %s, easy Vietnamese before the official one', (slot) => {
    expect(fallbackChain(slot)).toEqual([slot, 'vi-simple', 'vi']);
  });

  it('are the official text after the easy one, and nothing but itself for the source', () => {
    expect(fallbackChain('vi-simple')).toEqual(['vi-simple', 'vi']);
    expect(fallbackChain('vi')).toEqual(['vi']);
  });
});

describe('an item without a text of its own', () => {
  it('is never shown in Vietnamese to readers of English', () => {
    expect(itemFallsBack('en')).toBe(false);
  });

  it('is shown to all others', () => {
    for (const locale of locales.filter((one) => one !== 'en')) expect(itemFallsBack(locale), locale).toBe(true);
  });
});

describe('the language of what surrounds a text', () => {
  it('is the page’s own where it is complete, easy Vietnamese in a slot', () => {
    for (const locale of baseLocales) expect(interfaceLocale(locale)).toBe(locale);
    for (const slot of slotLocales) expect(interfaceLocale(slot)).toBe('vi-simple');
  });

  it('decides on dates and numbers: English ones in English alone', () => {
    expect(locales.filter((locale) => formattingLocale(locale) === 'en')).toEqual(['en']);
    expect(formattingLocale('hre')).toBe('vi');
  });

  it('is told to social networks in codes that they know; a slot has its own', () => {
    expect(['vi', 'vi-simple', 'en', 'hre'].filter(isLocale).map(openGraphLocale)).toEqual([
      'vi_VN',
      'vi_VN',
      'en_US',
      'hre',
    ]);
  });
});

describe('a code in an address', () => {
  it('is a language or is not', () => {
    expect(['vi', 'vi-simple', 'jeh', 'fr', 'VI', ''].map(isLocale)).toEqual([true, true, true, false, false, false]);
  });

  it('is of a complete language or of a slot', () => {
    expect(locales.filter(isBaseLocale)).toEqual(['vi', 'vi-simple', 'en']);
    expect(slotLocales).toEqual(['hre', 'cua', 'kxy', 'sed', 'bdq', 'jra', 'jeh']);
  });
});
