import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../model/search';
import { createSearchIndex } from './search-index';
import { toListed } from './to-listed';

/** An entry that is found as what its id says. */
function toEntry(
  id: string,
  more: Partial<Omit<SearchEntry, 'title'>> & { readonly title?: string } = {},
): SearchEntry {
  const { title = id, ...rest } = more;
  const shared = { id, kind: 'news', path: `/vi/news/${id}`, summary: '', body: '', aliases: [] } as const;
  return { ...shared, ...rest, title: { text: title, lang: 'vi' } };
}

const rank = (query: string, ...entries: SearchEntry[]): string[] =>
  createSearchIndex(entries)
    .search(query)
    .results.map(({ id }) => id);

describe('a word that is still being typed', () => {
  it('counts for less than the word itself, in a title as long', () => {
    expect(rank('ban', toEntry('start', { title: 'bang gia' }), toEntry('whole', { title: 'ban gia' }))).toEqual([
      'whole',
      'start',
    ]);
    // Half as much, and less: a start in a title is not worth the whole word in another name.
    const start = toEntry('start', { title: 'nghieng gia' });
    expect(rank('nghien', start, toEntry('whole', { title: 'a', aliases: ['nghien gia'] }))).toEqual([
      'whole',
      'start',
    ]);
  });

  it('counts for less the more of it is missing', () => {
    const long = toEntry('long', { title: 'nghieng gia' });
    expect(rank('ngh', long, toEntry('short', { title: 'nghe gia' }))).toEqual(['short', 'long']);
  });

  it('counts once in an entry that has the word and others that start so: as the better of them', () => {
    const both = toEntry('both', { title: 'nghia nghiem' });
    expect(rank('nghia', toEntry('one', { title: 'nghia gia' }), both)).toEqual(['one', 'both']);
  });
});

describe('a rare word', () => {
  it('says more than one that many have', () => {
    const common = Array.from({ length: 8 }, (_, at) => toEntry(`other-${at}`, { title: 'tin lang' }));
    const entries = [toEntry('common', { body: 'tin tin tin' }), ...common, toEntry('rare', { body: 'que ba ca' })];
    // Neither has both words; whoever has the rare one comes first.
    expect(rank('que tin', ...entries)[0]).toBe('rare');
    expect(rank('tin que', ...entries)[0]).toBe('rare');
  });
});

describe('words side by side', () => {
  const apart = { body: 'cay o tren rung va que o duoi' };

  it('count most as a whole name, then within a name, then in the summary, then in the text', () => {
    const entries = [
      toEntry('apart', { title: 'que tren rung cay' }),
      toEntry('within', { title: 'tin cay que moi' }),
      toEntry('whole', { title: 'cay que' }),
    ];
    expect(rank('cay que', ...entries)).toEqual(['whole', 'within', 'apart']);
    const inSummary = toEntry('side by side', { title: 'a', summary: 'trong cay que' });
    expect(rank('cay que', toEntry('apart', { title: 'a', summary: 'que trong cay' }), inSummary)[0]).toBe(
      'side by side',
    );
    const inBody = toEntry('side by side', { title: 'a', body: 'trong cay que' });
    expect(rank('cay que', toEntry('apart', { title: 'a', body: 'que trong cay' }), inBody)[0]).toBe('side by side');
    expect(rank('cay que', toEntry('apart', apart), inBody)[0]).toBe('side by side');
  });

  it('count as well when the last of them is half typed', () => {
    const entries = [toEntry('apart', { title: 'quenh cay' }), toEntry('side by side', { title: 'cay quenh' })];
    expect(rank('cay que', ...entries)[0]).toBe('side by side');
  });

  it('begin where a word begins', () => {
    const within = toEntry('in a word', { title: 'may que o cay' });
    expect(rank('ay que', within, toEntry('words', { title: 'que o ay' }))).toEqual(['words']);
    expect(
      rank('cay que', toEntry('in a word', { title: 'ccay que cay' }), toEntry('words', { title: 'tin cay que' }))[0],
    ).toBe('words');
  });
});

describe('the name of a commune', () => {
  const former = (...aliases: string[]) => ({ aliases });

  it.each(['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'thành phố'])(
    'is whole with "%s" before it or without',
    (kind) => {
      const commune = toEntry('commune', { title: 'a', ...former(`${kind} Ba Tơ`, 'Xã khác') });
      const longer = toEntry('longer', { title: 'Ba Tơ Đông Tây' });
      expect(rank('ba to', longer, commune)[0]).toBe('commune');
      expect(rank(`${kind} ba to`, toEntry('longer', { title: `${kind} Ba Tơ Đông` }), commune)[0]).toBe('commune');
    },
  );

  it('is whole without a remark in brackets, and with it', () => {
    const commune = toEntry('commune', { title: 'a', ...former('Phường Lê Lợi (thành phố Kon Tum)') });
    const longer = toEntry('longer', { title: 'Lê Lợi Kon Tum' });
    expect(rank('le loi', longer, commune)[0]).toBe('commune');
    expect(rank('phường lê lợi thành phố kon tum', longer, commune)[0]).toBe('commune');
  });

  it('is that of one word, too', () => {
    const entries = [
      toEntry('longer', { title: 'Hiếu Hiếu Hiếu' }),
      toEntry('commune', { title: 'b', ...former('Xã Hiếu') }),
    ];
    expect(rank('hieu', ...entries)[0]).toBe('commune');
  });
});

describe('what a long text says', () => {
  it('counts for less than the same in a short one, and the more the oftener it is said', () => {
    const long = toEntry('long', { title: 'a', body: `que ${'rung '.repeat(300)}` });
    const short = toEntry('short', { title: 'a', body: `que ${'rung '.repeat(10)}` });
    const often = toEntry('often', { title: 'a', body: `que que que ${'rung '.repeat(8)}` });
    expect(rank('que', long, short, often)).toEqual(['often', 'short', 'long']);
  });
});

describe('a query', () => {
  it('is taken for half when no entry has all of it, or for the most that any has', () => {
    const entries = [toEntry('two', { title: 'vay von' }), toEntry('one', { title: 'vay' })];
    expect(rank('vay von trong sam', ...entries)).toEqual(['two']);
    expect(rank('vay trong sam', ...entries)).toEqual(['one', 'two']);
    expect(rank('vay von', ...entries)).toEqual(['two']);
  });

  it('of nothing finds nothing', () => {
    expect(rank('', toEntry('one'))).toEqual([]);
    expect(rank(' … ', toEntry('one'))).toEqual([]);
  });

  it('is read for its first hundred characters, however they are written, and its first ten words', () => {
    const far = `${'a '.repeat(9)}que`;
    expect(rank(far, toEntry('ten', { title: 'a que' }))).toEqual(['ten']);
    expect(rank('a b c d e g h i k que m', toEntry('all', { title: 'a b c d e g h i k que' }))).toEqual(['all']);
    const hundred = `${'ạ'.repeat(96)} que`;
    const entries = [toEntry('long', { title: hundred }), toEntry('que', { title: 'que' })];
    expect(rank(hundred.normalize('NFD'), ...entries)).toEqual(['long']);
    expect(rank(`${hundred}x`, ...entries)).toEqual(['long']);
  });

  it('gives ten results, or as many as are asked for, from 1 to 100', () => {
    const index = createSearchIndex(Array.from({ length: 120 }, (_, at) => toEntry(`${at}`, { title: 'tin' })));
    const count = (options?: object) => index.search('tin', options).results.length;
    expect([count(), count({ limit: 3 }), count({ limit: 0 }), count({ limit: 500 }), count({ limit: 2.9 })]).toEqual([
      10, 3, 1, 100, 2,
    ]);
    expect(index.search('tin', { offset: 119 }).results.map(({ id }) => id)).toEqual(['119']);
    expect(index.search('tin', { offset: 1.9, limit: 1 }).results.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('an index that changes', () => {
  it('keeps finding what stays, whatever goes before or after it', () => {
    const index = createSearchIndex([toEntry('a', { title: 'que tin' }), toEntry('b', { title: 'que gia' })]);
    const found = (query: string) => index.search(query).results.map(({ id }) => id);
    index.remove(['a']);
    expect([found('que'), found('tin'), found('gia')]).toEqual([['b'], [], ['b']]);
    index.replace([toEntry('c', { title: 'quenh' })]);
    expect([found('quen'), found('que').sort()]).toEqual([['c'], ['b', 'c']]);
    index.replace([toEntry('b', { title: 'Tên mới' })]);
    expect([found('que'), found('tên mới'), found('gia')]).toEqual([['c'], ['b'], []]);
    index.remove(['c', 'b']);
    expect([found('que'), found('mới'), index.ids()]).toEqual([[], [], []]);
  });
});

describe('an answer that goes from one thread to another', () => {
  it('has no more of each entry than a list shows', () => {
    const entry = toEntry('a', { summary: 'từ '.repeat(100), body: 'dài' });
    const { results, total } = toListed({ results: [entry], total: 7 });
    expect(total).toBe(7);
    expect(results[0]).toMatchObject({ id: 'a', title: entry.title, body: '' });
    expect(results[0]?.summary.length).toBeLessThanOrEqual(180);
    expect(results[0]?.summary).toMatch(/^từ từ .*…$/);
  });
});
