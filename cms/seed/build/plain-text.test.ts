import { describe, expect, it } from 'vitest';
import { h2, keyFacts, ol, p, steps, ul } from './blocks';
import { linkTargets, plainLines } from './plain-text';

const body = [
  keyFacts('Ý một.', 'Ý hai.'),
  h2('Hỏi ai'),
  p('Xem [trang **Hỏi ai**](/vi/contacts).'),
  ul('một', '[hai](/vi/about)'),
  ol('ba'),
  steps('bốn'),
];

describe('the words of a body', () => {
  it('come one paragraph, heading, item or step a line, without marks', () => {
    expect(plainLines(body)).toEqual(['Ý một.', 'Ý hai.', 'Hỏi ai', 'Xem trang Hỏi ai.', 'một', 'hai', 'ba', 'bốn']);
  });

  it('gives the addresses it links to, in lists too', () => {
    expect(linkTargets(body)).toEqual(['/vi/contacts', '/vi/about']);
  });
});
