import { describe, expect, it } from 'vitest';
import type { ListBlock } from '../../model/block';
import { inlineText } from './inlines';
import { gatherLists } from './lists';
import { isText, plainParagraph, type Marked } from './marked';

const outline = (list: ListBlock): unknown[] =>
  list.items.map((item) => (item.list ? [inlineText(item.children), outline(item.list)] : inlineText(item.children)));

const gather = (...lines: string[]): unknown[] =>
  gatherLists(lines.map(plainParagraph)).map((marked: Marked) =>
    isText(marked) && marked.block.type === 'list'
      ? { ordered: marked.block.ordered, items: outline(marked.block) }
      : isText(marked) && marked.text,
  );

describe('lists that are only typed', () => {
  it('gathers dashes, bullets, numbers and letters', () => {
    expect(gather('Bà con mang:', '- Thẻ;', '- Sổ.')).toEqual([
      'Bà con mang:',
      { ordered: false, items: ['Thẻ;', 'Sổ.'] },
    ]);
    expect(gather('• Thẻ', '• Sổ')).toEqual([{ ordered: false, items: ['Thẻ', 'Sổ'] }]);
    expect(gather('1. Thẻ', '2. Sổ')).toEqual([{ ordered: true, items: ['Thẻ', 'Sổ'] }]);
    expect(gather('a) Thẻ', 'b) Sổ')).toEqual([{ ordered: true, items: ['Thẻ', 'Sổ'] }]);
  });

  it('nests the second kind of marker', () => {
    expect(gather('1. Giấy tờ', '- Thẻ', '- Sổ', '2. Tiền')).toEqual([
      { ordered: true, items: [['Giấy tờ', ['Thẻ', 'Sổ']], 'Tiền'] },
    ]);
    expect(gather('- Giấy tờ', '+ Thẻ', '+ Sổ', '- Tiền')).toEqual([
      { ordered: false, items: [['Giấy tờ', ['Thẻ', 'Sổ']], 'Tiền'] },
    ]);
  });

  it('leaves alone what only looks like one', () => {
    expect(gather('- Một dòng lẻ')).toEqual(['- Một dòng lẻ']);
    expect(gather('3. Điểm ba', '4. Điểm bốn')).toEqual(['3. Điểm ba', '4. Điểm bốn']);
    expect(gather('1.234 người', '2.000 hộ')).toEqual(['1.234 người', '2.000 hộ']);
    expect(gather('Gồm: (1)Làm đất; (2) Gieo hạt', '(2) Chăm sóc')).toEqual([
      'Gồm: (1)Làm đất; (2) Gieo hạt',
      '(2) Chăm sóc',
    ]);
  });
});
