import type { Locale } from '../../../i18n/locales';
import { sayCheck, sayHint } from '../../../importer/messages';
import { checkText } from '../../../plain-language/check-text';
import { measureText } from '../../../plain-language/measure-text';
import type { Surroundings } from '../import-all';
import type { CheckOptions } from '../options';
import type { CheckedItem } from './checked-item';
import { listAbbreviations, listPublished, listSilentPictures } from './list-published';

interface Known {
  readonly locale: Locale;
  readonly knownAbbreviations: readonly string[];
  readonly silentPictures: ReadonlySet<number>;
}

/** The line for one item: its measures, what it lacks, and hints for its editor. */
function toCheckLine(item: CheckedItem, { locale, knownAbbreviations, silentPictures }: Known): string {
  const text = item.isPublished ? item.text : '';
  const { sentences, syllables, averageSyllables, longest } = measureText(text);
  const isSilent = item.pictures.some((picture) => silentPictures.has(picture));
  const missing = item.isPublished
    ? [...item.missing, ...(isSilent ? (['noAlternativeText'] as const) : [])]
    : (['noVersion'] as const);
  return JSON.stringify({
    collection: item.collection,
    id: item.id,
    slug: item.slug,
    locale,
    title: item.title,
    sentences,
    syllables,
    averageSyllables,
    longest: longest?.syllables ?? 0,
    missing: missing.map((name) => sayCheck(name, { locale })),
    hints: checkText(text, { locale, knownAbbreviations }).map(({ rule, severity, excerpt, suggestion }) => ({
      rule,
      severity,
      excerpt,
      suggestion,
      message: sayHint(rule, { excerpt, suggestion: suggestion ?? '' }),
    })),
  });
}

/**
 * Prints a line for everything that is published: how long its sentences are, what is missing, what may be hard to read.
 * @returns 0: hints are advice, and nothing fails by them
 */
export async function checkAll({ locale }: CheckOptions, { openStudio, print }: Surroundings): Promise<number> {
  const studio = await openStudio();
  const known: Known = {
    locale,
    knownAbbreviations: await listAbbreviations(studio),
    silentPictures: await listSilentPictures(studio, locale),
  };
  for (const item of await listPublished(studio, locale)) await print(toCheckLine(item, known));
  return 0;
}
