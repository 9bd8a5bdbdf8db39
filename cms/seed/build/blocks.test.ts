import { describe, expect, it } from 'vitest';
import { parseInline } from './blocks';

describe('parseInline', () => {
  it('leaves a plain line as one run', () => {
    expect(parseInline('Bà con hỏi xã.')).toEqual([{ type: 'text', text: 'Bà con hỏi xã.' }]);
  });

  it('finds bold and a link, and keeps the words between them', () => {
    expect(parseInline('Cần **5 thành viên**, [xem luật](/vi/programmes/hop-tac-xa).')).toEqual([
      { type: 'text', text: 'Cần ' },
      { type: 'text', text: '5 thành viên', bold: true },
      { type: 'text', text: ', ' },
      { type: 'link', href: '/vi/programmes/hop-tac-xa', children: [{ type: 'text', text: 'xem luật' }] },
      { type: 'text', text: '.' },
    ]);
  });

  it('lets a link hold bold', () => {
    expect(parseInline('[**Hỏi ai**](/vi/contacts)')).toEqual([
      { type: 'link', href: '/vi/contacts', children: [{ type: 'text', text: 'Hỏi ai', bold: true }] },
    ]);
  });

  it('keeps a mark that was left open as written, so that nothing is lost', () => {
    expect(parseInline('một ** hai [ba]')).toEqual([{ type: 'text', text: 'một ** hai [ba]' }]);
  });

  it('gives nothing for an empty line', () => {
    expect(parseInline('')).toEqual([]);
  });
});
