import { describe, expect, it } from 'vitest';
import type { Block } from '../../model/block';
import { markTerms } from './terms';
import { buildTerm, buildTerms, toParagraph, toText } from '../test-support/builders';

const namesIn = (blocks: readonly Block[]) =>
  markTerms(blocks, buildTerms()).used.map(({ abbreviation }) => abbreviation);

describe('the abbreviations of a text', () => {
  it('are explained in the order in which a reader meets them, each once', () => {
    expect(namesIn([toParagraph('Vùng DTTS&MN có HTX.'), toParagraph('HTX của bà con DTTS.')])).toEqual([
      'DTTS',
      'MN',
      'HTX',
    ]);
  });

  it('are words of their own, not parts of longer ones', () => {
    expect(namesIn([toParagraph('HTXNN, MNĐ và UBMN không phải.')])).toEqual([]);
  });

  it('are taken whole, the longest first', () => {
    const terms = [
      buildTerm({ id: 1, abbreviation: 'KT' }),
      buildTerm({ id: 2, abbreviation: 'KT-XH', term: toText('kinh tế - xã hội') }),
    ];
    expect(markTerms([toParagraph('Phát triển KT-XH.')], terms).used.map(({ id }) => id)).toEqual([2]);
  });

  it('are found in lists, boxes and steps, and left alone in links, headings and bold text', () => {
    expect(
      namesIn([
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'MN' }] },
        { type: 'paragraph', children: [{ type: 'link', href: '/x', children: [{ type: 'text', text: 'MN' }] }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'MN', bold: true }] },
        { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'HTX' }] }] },
        { type: 'key-facts', items: ['Vùng DTTS.'] },
      ]),
    ).toEqual(['HTX', 'DTTS']);
  });

  it('leave the words of the text as they are', () => {
    const block = toParagraph('Trước HTX sau.');
    const line = block.type === 'paragraph' ? markTerms([block], buildTerms()).lines.get(block.children) : undefined;
    expect(line?.map((inline) => ('text' in inline ? inline.text : '')).join('')).toBe('Trước HTX sau.');
  });

  it('are none where the glossary has none', () => {
    const abbreviation = null;
    expect(markTerms([toParagraph('HTX')], [buildTerm({ abbreviation })]).used).toEqual([]);
  });
});
