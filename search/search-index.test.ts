import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../model/search';
import { createSearchIndex } from './search-index';

let next = 0;

function entry(title: string, more: Partial<Omit<SearchEntry, 'title'>> = {}): SearchEntry {
  next += 1;
  const id = `news/${next}`;
  const text = { text: title, lang: 'vi' } as const;
  return { id, kind: 'news', path: `/vi/news/${next}`, summary: '', body: '', aliases: [], ...more, title: text };
}

const find = (entries: readonly SearchEntry[], query: string): string[] =>
  createSearchIndex(entries)
    .search(query)
    .results.map(({ title }) => title.text);

const support = entry('Chính sách hỗ trợ hợp tác xã');
const lake = entry('Hồ tro');
const plain = entry('Tin: ho tro ba con');
const other = entry('Khởi nghiệp', { body: 'Bà con hỏi xã về hỗ trợ vốn.' });

describe('with and without marks', () => {
  it('finds "hỗ trợ" by "ho tro", and a text without marks too', () => {
    expect(find([support, other, plain, entry('Giao thông')], 'ho tro').sort()).toEqual(
      [support, other, plain].map(({ title }) => title.text).sort(),
    );
  });

  it('puts what has the very marks first, even when it is only in the text', () => {
    expect(find([lake, plain, other, support], 'hỗ trợ').slice(0, 2)).toEqual([support.title.text, other.title.text]);
    expect(find([support, other, lake], 'hồ tro')[0]).toBe(lake.title.text);
  });

  it('answers decomposed and composed letters alike', () => {
    const entries = [support, lake, plain, other, entry('Hỗ trợ'.normalize('NFD'))];
    expect(find(entries, 'hỗ trợ'.normalize('NFD'))).toEqual(find(entries, 'hỗ trợ'.normalize('NFC')));
    expect(find(entries, 'hỗ trợ')[0]).toBe('Hỗ trợ'.normalize('NFD'));
  });
});

describe('what comes first', () => {
  it('is the title, then other names, then the summary, then the text', () => {
    const inBody = entry('Một', { body: 'cà phê' });
    const inSummary = entry('Hai', { summary: 'cà phê' });
    const inAlias = entry('Ba', { aliases: ['Giống cà phê mới'] });
    const inTitle = entry('Trồng cà phê');
    expect(find([inBody, inSummary, inAlias, inTitle], 'cà phê')).toEqual(['Trồng cà phê', 'Ba', 'Hai', 'Một']);
  });

  it('is words side by side before words apart', () => {
    const apart = entry('Xã tác động đến hợp đồng');
    const near = entry('Luật về các hợp tác xã');
    expect(find([apart, near], 'hop tac xa')).toEqual([near.title.text, apart.title.text]);
  });

  it('is the order given, among equals', () => {
    expect(find([entry('Tin mới'), entry('Tin mới'), entry('Tin mới')], 'tin')).toHaveLength(3);
    const twins = [entry('Tin', { id: 'b' }), entry('Tin', { id: 'a' })];
    expect(
      createSearchIndex(twins)
        .search('tin')
        .results.map(({ id }) => id),
    ).toEqual(['b', 'a']);
  });
});

describe('which words must match', () => {
  const both = entry('Vay vốn trồng quế');
  const one = entry('Trồng lúa');

  it('is all of them, in whatever field', () => {
    expect(find([both, one, entry('Vay', { body: 'để trồng rừng' })], 'vay trong')).toEqual([
      'Vay vốn trồng quế',
      'Vay',
    ]);
  });

  it('is at least half of them where none has all', () => {
    expect(find([one, both], 'vay vốn trồng sâm')).toEqual(['Vay vốn trồng quế']);
    expect(find([one, both], 'tôi muốn trồng lúa')).toEqual(['Trồng lúa']);
    expect(find([one, both], 'khongco')).toEqual([]);
  });

  it('takes the last word for half typed, and only the last', () => {
    expect(find([both], 'trồng qu')).toEqual([both.title.text]);
    expect(find([both], 'v')).toEqual([both.title.text]);
    expect(find([one, both], 'qu trong').length).toBe(2);
  });
});

describe('a commune by its former name', () => {
  const commune = (name: string, aliases: readonly string[]): SearchEntry =>
    entry(name, { kind: 'communes', summary: aliases.join('; '), aliases });
  const communes = [
    commune('Xã Nghĩa Hành', ['Thị trấn Chợ Chùa', 'Xã Hành Thuận', 'Xã Hành Trung']),
    commune('Xã An Phú', ['Xã Nghĩa Hà', 'Xã Nghĩa Dõng', 'Xã Nghĩa Dũng', 'Xã An Phú']),
    commune('Phường Kon Tum', ['Phường Trần Hưng Đạo (thành phố Kon Tum)', 'Phường Lê Lợi']),
    commune('Đặc khu Lý Sơn', ['Huyện Lý Sơn']),
    entry('Xã cũ của tôi nay là xã nào?', { body: 'Xã Nghĩa Hà nay là một phần của xã An Phú.' }),
  ];

  it.each([
    ['Xã Nghĩa Hà', 'Xã An Phú'],
    ['nghia ha', 'Xã An Phú'],
    ['Nghĩa Hành', 'Xã Nghĩa Hành'],
    ['cho chua', 'Xã Nghĩa Hành'],
    ['phuong tran hung dao', 'Phường Kon Tum'],
    ['huyện Lý Sơn', 'Đặc khu Lý Sơn'],
    ['an phu', 'Xã An Phú'],
  ])('finds by "%s" the commune %s first', (query, title) => {
    expect(find(communes, query)[0]).toBe(title);
  });

  it('finds no words that stand at the end of one name and the start of the next', () => {
    const scattered = entry('A', { aliases: ['Xã Ba', 'Tơ Cung'] });
    const real = entry('B', { aliases: ['Xã Ba Tơ'] });
    expect(find([scattered, real], 'ba tơ')[0]).toBe('B');
  });
});

describe('a changing site', () => {
  it('forgets what was replaced or removed, and finds what is new', () => {
    const index = createSearchIndex([support, other]);
    index.replace([{ ...support, title: { text: 'Thủy lợi', lang: 'vi' } }]);
    expect(index.search('chính sách').total).toBe(0);
    expect(index.search('thuy loi').results.map(({ id }) => id)).toEqual([support.id]);
    index.remove([support.id, 'news/khong-co']);
    expect(index.search('thuy loi').total).toBe(0);
    expect(index.ids()).toEqual([other.id]);
    index.replace([lake]);
    expect(index.search('hồ').results.map(({ id }) => id)).toContain(lake.id);
    expect(index.ids()).toEqual([other.id, lake.id]);
  });

  it('gives pages that do not overlap', () => {
    const index = createSearchIndex(Array.from({ length: 25 }, (_, at) => entry(`Tin số ${at}`)));
    const pages = [0, 10, 20].map((offset) => index.search('tin', { offset }));
    expect(pages.map(({ results }) => results.length)).toEqual([10, 10, 5]);
    expect(new Set(pages.flatMap(({ results }) => results.map(({ id }) => id))).size).toBe(25);
    expect(pages.every(({ total }) => total === 25)).toBe(true);
    expect(index.search('tin', { limit: 1e9 }).results).toHaveLength(25);
    expect(index.search('tin', { offset: -5, limit: Number.NaN }).results).toHaveLength(1);
  });
});

describe('a query made to do harm', () => {
  it.each([
    ['nothing', ''],
    ['only signs', '*&^%$#@!()[]{}\\|/?.,<>~`+=_-—'],
    ['very much', 'hỗ trợ '.repeat(100_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['a heap of marks', `a${'\u0301'.repeat(100_000)}`],
    ['half a character', '\ud83d hỗ'],
    ['names of object parts', '__proto__ constructor toString hasOwnProperty'],
    ['markup', '<script>alert(1)</script>'],
  ])('gets an answer soon: %s', (_what, query) => {
    const index = createSearchIndex([support, other]);
    // The processor's time, since others may be at work on this machine.
    const start = process.cpuUsage();
    expect(index.search(query).total).toBeLessThanOrEqual(2);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(200);
  });

  it('is read for a hundred characters and ten words', () => {
    const many = 'trồng cà phê ở xã Ba Tơ có lãi không hả bác';
    expect(find([entry('trồng cà phê ở xã Ba Tơ có lãi'), entry('không hả bác')], many)).toEqual([
      'trồng cà phê ở xã Ba Tơ có lãi',
    ]);
  });
});
