import { describe, expect, it } from 'vitest';
import { getMessages } from './messages';
import { createUi } from './ui';

type Node = string | { readonly [key: string]: Node };

const listTexts = (node: Node, path = ''): readonly (readonly [string, string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, one]) => listTexts(one, `${path}.${key}`));

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();

const source = new Map(listTexts(getMessages('vi')));

describe.each(['vi-simple', 'en'] as const)('the interface in %s', (locale) => {
  it('says everything, and fills in the same things as the source', () => {
    for (const [path, text] of listTexts(getMessages(locale))) {
      expect(text.trim(), path).not.toBe('');
      expect([...new Set(placeholders(text))], path).toEqual([...new Set(placeholders(source.get(path) ?? ''))]);
    }
  });
});

describe('easy Vietnamese', () => {
  it('has no sentence of more than 15 syllables', () => {
    const sentences = listTexts(getMessages('vi-simple')).flatMap(([, text]) => text.split(/[.;:?!]\s/));
    const long = sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });
});

describe('the interface of a locale', () => {
  it('speaks easy Vietnamese in a slot, and says that it does', () => {
    const ui = createUi('hre');
    expect(ui.lang).toBe('vi-simple');
    expect(ui.t('notice.noEasyPage')).toBe(getMessages('vi-simple').notice.noEasyPage);
  });

  it('leaves the place for the reader’s choice to the enhancer', () => {
    expect(createUi('vi').t('display.sizeSet')).toContain('{choice}');
  });

  it('writes dates and numbers as its readers do', () => {
    const [slot, english] = [createUi('hre'), createUi('en')];
    expect([slot.date('2022-08-18'), slot.number(1234)]).toEqual(['18 tháng 8 năm 2022', '1.234']);
    expect([english.date('2022-08-18'), english.number(1234)]).toEqual(['18 August 2022', '1,234']);
  });

  it('is made once: its messages are dear to read', () => {
    expect(createUi('en')).toBe(createUi('en'));
  });

  it('counts in English as English does', () => {
    expect(createUi('en').t('meta.minutes', { minutes: 1 })).toBe('About 1 minute to read');
    expect(createUi('en').t('meta.minutes', { minutes: 2 })).toBe('About 2 minutes to read');
  });
});
