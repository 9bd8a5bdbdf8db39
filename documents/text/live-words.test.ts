import { describe, expect, it } from 'vitest';
import { createUi } from '../../i18n/ui';
import { toLiveWords } from './live-words';

const values: Record<string, string> = { total: '31', shown: '20', query: 'ho tro' };
const fill = (message: string | undefined) => message?.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '?');

describe.each(['vi', 'vi-simple', 'en'] as const)('the words for searching as one types in %s', (locale) => {
  const ui = createUi(locale);
  const words = toLiveWords(ui);

  it('are those of the page that the site makes', () => {
    const [total, query] = [31, 'ho tro'];
    expect(fill(words['data-msg-other'])).toBe(ui.t('search.found', { total, query }));
    expect(fill(words['data-msg-shown'])).toBe(ui.t('search.shown', { total, query, shown: 20 }));
    expect(fill(words['data-msg-one'])).toBe(ui.t('search.found', { total: 1, query }));
    expect(fill(words['data-msg-none'])).toBe(ui.t('search.none', { query }));
  });
});
