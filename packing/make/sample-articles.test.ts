import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../documents/render';
import { buildSite } from '../../documents/test-support/builders';
import { baseLocales, type Locale } from '../../i18n/locales';
import { toPieceNames } from '../../packs/piece-names';
import { createShellBuilder } from '../../packs/shell-builder';
import { toSamplePage } from './foresee-forms';
import { sampleArticles } from './sample-articles';

const languages = [...buildSite().languages, { locale: 'hre', ownName: 'Hrê' }] as const;
const start = (locale: Locale) => ({ locale, siteUrl: 'https://example.vn', site: buildSite({ languages }) });

/** The variant that a pack makes of each sample, by its name. */
async function variantsOf(locale: Locale): Promise<(readonly [form: string, variant: string])[]> {
  const shell = createShellBuilder({ headers: {}, assets: [] });
  const found: (readonly [string, string])[] = [];
  for (const { form, article } of sampleArticles(locale)) {
    const { html, cuts } = await renderDocument(toSamplePage(start(locale), article));
    found.push([form, shell.add('article', html, cuts).variant]);
  }
  return found;
}

/** The forms that bring no piece that none before them had. */
function formsWithoutNews(variants: readonly (readonly [form: string, variant: string])[]): string[] {
  const known = new Set<string>();
  return variants.flatMap(([form, variant]) => {
    const pieces = toPieceNames(variant).filter((piece) => !known.has(piece));
    for (const piece of pieces) known.add(piece);
    return pieces.length > 0 ? [] : [form];
  });
}

describe('the samples of articles', () => {
  it.each(baseLocales)('are a form each in %s, under a name of its own', async (locale) => {
    const variants = await variantsOf(locale);
    expect(new Set(variants.map(([form]) => form)).size).toBe(variants.length);
    expect(new Set(variants.map(([, variant]) => variant)).size).toBe(variants.length);
  });

  it.each([...baseLocales, 'hre'] as const)(
    'have in %s, for each part that an article may have, a piece that none before had',
    async (locale) => {
      const without = formsWithoutNews(await variantsOf(locale));
      // Languages are a combination of pieces that one by one are known.
      expect(without.filter((form) => !form.startsWith('published in '))).toEqual([]);
    },
  );
});
