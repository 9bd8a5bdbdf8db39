import { describe, expect, it } from 'vitest';
import { listTexts, type ItemText } from '../build/list-texts';
import { demoContent } from './demo-content';

const texts = listTexts(demoContent);
const easy = texts.filter((text) => text.locale === 'vi-simple');

const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/(?<=[.!?…]”?)\s+/u)).filter((sentence) => /\p{L}/u.test(sentence));

/** Vietnamese writes a space between syllables; a number counts as one. */
const syllables = (sentence: string): number =>
  sentence.match(/[\p{L}\p{M}\d.,]*[\p{L}\d][\p{L}\p{M}\d.,]*/gu)?.length ?? 0;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function ordinaryOf(text: ItemText): ItemText | undefined {
  return texts.find((other) => other.where === text.where && other.locale === 'vi');
}

describe('every easy text', () => {
  it('has at most 15 syllables a sentence on average, and none above 20', () => {
    for (const { where, lines } of easy) {
      const sentences = sentencesOf(lines);
      expect(mean(sentences.map(syllables)), where).toBeLessThanOrEqual(15);
      for (const sentence of sentences) expect(syllables(sentence), `${where}: ${sentence}`).toBeLessThanOrEqual(20);
    }
  });

  it('has short paragraphs: at most 60 syllables', () => {
    for (const { where, lines } of easy) {
      for (const line of lines) expect(syllables(line), `${where}: ${line}`).toBeLessThanOrEqual(60);
    }
  });

  it('writes an abbreviation only right after the words that it stands for', () => {
    const explained = demoContent.glossary.map(
      ({ abbreviation, texts: t }) => `${t['vi-simple'].term} (${abbreviation})`,
    );
    for (const { where, lines } of easy) {
      if (where === 'glossary/vov4') continue; // The term is the abbreviation; its line explains it.
      for (const line of lines) {
        const bare = explained.reduce((rest, phrase) => rest.replace(phrase, ''), line);
        expect(bare, `${where}: ${line}`).not.toMatch(/\p{Lu}{2,}/u);
      }
    }
  });

  it('writes days in full and no number of a document', () => {
    for (const { where, lines } of easy) expect(lines.join('\n'), where).not.toMatch(/\d\/\d|\d\/\p{L}/u);
  });

  it('explains or avoids the hard words of offices', () => {
    const hard =
      /triển khai|sáp nhập|tuyên truyền|giám sát|tập huấn|khởi nghiệp|thụ hưởng|lồng ghép|pháp nhân|đồng bào/iu;
    for (const { where, lines } of easy) {
      if (!where.startsWith('glossary/')) expect(lines.join('\n'), where).not.toMatch(hard);
    }
  });

  it('is written anew: at most a third of its sentences stand in the ordinary text', () => {
    for (const text of easy.filter(({ where }) => /^(?:news|programmes|site)/.test(where))) {
      const ordinary = new Set(sentencesOf(ordinaryOf(text)?.lines ?? []));
      const own = sentencesOf(text.lines);
      const shared = own.filter((sentence) => ordinary.has(sentence));
      expect(shared.length / own.length, `${text.where}: ${shared.join(' | ')}`).toBeLessThanOrEqual(1 / 3);
    }
  });
});
