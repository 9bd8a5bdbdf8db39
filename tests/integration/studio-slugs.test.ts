import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type Answer, type Json, type TestStudio } from './studio-rest';

let studio: TestStudio;
let token: string;

beforeAll(async () => {
  studio = await openStudio();
  token = await studio.signIn('admin');
});
afterAll(() => studio.close());

const post = (path: string, body: Json): Promise<Answer> => studio.rest('POST', path, { token, body });
const patch = (path: string, body: Json): Promise<Answer> => studio.rest('PATCH', path, { token, body });

async function redirectsTo(id: unknown): Promise<string[]> {
  const { docs } = await studio.payload.find({
    collection: 'redirects',
    where: { target: { equals: Number(id) } },
    sort: 'from',
  });
  return docs.map(({ from }) => from);
}

describe('a slug', () => {
  it('is made from the Vietnamese title at the first save, of a draft too', async () => {
    const { doc } = await post('/news?draft=true', { title: 'Đường về làng: Hỗ trợ nhà ở (đợt 2)' });
    expect(doc.slug).toBe('duong-ve-lang-ho-tro-nha-o-dot-2');
  });

  it('is the same from decomposed letters', async () => {
    const { doc } = await post('/news', { title: 'Nghe tiếng làng'.normalize('NFD') });
    expect(doc.slug).toBe('nghe-tieng-lang');
  });

  it('gets a number when another item has it, were that one only a draft', async () => {
    await post('/news?draft=true', { title: 'Lúa mới' });
    expect((await post('/news', { title: 'Lúa mới', _status: 'published' })).doc.slug).toBe('lua-moi-2');
    expect((await post('/news', { title: 'Lúa mới' })).doc.slug).toBe('lua-moi-3');
  });

  it('does not change by itself', async () => {
    const { doc } = await post('/news', { title: 'Tên đầu', _status: 'published' });
    expect((await patch(`/news/${doc.id}`, { title: 'Tên sau', _status: 'published' })).doc.slug).toBe('ten-dau');
    expect((await patch(`/news/${doc.id}?locale=en`, { title: 'In English', _status: 'published' })).doc.slug).toBe(
      'ten-dau',
    );
    const draft = (await post('/news?draft=true', { title: 'Nháp đầu' })).doc;
    expect((await patch(`/news/${draft.id}?draft=true`, { title: 'Nháp sau' })).doc.slug).toBe('nhap-dau');
    expect((await patch(`/news/${draft.id}?draft=true&autosave=true`, { title: 'Nháp nữa' })).doc.slug).toBe(
      'nhap-dau',
    );
  });

  it('follows a first title while the studio saves by itself, and stays from the first real save on', async () => {
    const { doc } = await post('/news?draft=true&autosave=true', {});
    expect(doc.slug ?? null).toBeNull();
    const path = `/news/${doc.id}`;
    expect((await patch(`${path}?draft=true&autosave=true`, { title: 'Mù' })).doc.slug).toBe('mu');
    expect((await patch(`${path}?draft=true&autosave=true`, { title: 'Mùa mưa', slug: 'mu' })).doc.slug).toBe(
      'mua-mua',
    );
    expect((await patch(path, { title: 'Mùa mưa về', slug: 'mua-mua', _status: 'published' })).doc.slug).toBe(
      'mua-mua',
    );
    expect((await patch(`${path}?draft=true&autosave=true`, { title: 'Mùa khô', slug: 'mua-mua' })).doc.slug).toBe(
      'mua-mua',
    );
    expect(await redirectsTo(doc.id)).toEqual([]);
  });

  it('is kept as the editor gives it, when it can stand in an address', async () => {
    expect((await post('/news', { title: 'Tựa', slug: 'dia-chi-rieng' })).doc.slug).toBe('dia-chi-rieng');
    for (const slug of ['Có dấu', 'a/b', '../a', '-a', 'a--b', 'A']) {
      const answer = await post('/news', { title: 'Tựa', slug });
      expect(answer.status, slug).toBe(400);
      expect(answer.text).toContain('không dấu');
    }
    expect((await post('/news', { title: 'Khác', slug: 'dia-chi-rieng' })).status).toBe(400);
  });

  it('is made of the title that there is when there is no Vietnamese one', async () => {
    expect((await post('/news?locale=en', { title: 'Only English', _status: 'published' })).doc.slug).toBe(
      'only-english',
    );
  });

  it('is never empty', async () => {
    expect((await post('/news', { title: '★★★', _status: 'published' })).doc.slug).toBe('bai-viet');
  });
});

describe('a changed slug', () => {
  it('leaves a permanent redirect, without chains, and none to itself', async () => {
    const { id } = (await post('/news', { title: 'Một', slug: 'mot-cu', _status: 'published' })).doc;
    await patch(`/news/${id}`, { slug: 'mot-moi' });
    await patch(`/news/${id}`, { slug: 'mot-moi-nua' });
    expect(await redirectsTo(id)).toEqual(['mot-cu', 'mot-moi']);
    await patch(`/news/${id}`, { slug: 'mot-cu' });
    expect(await redirectsTo(id)).toEqual(['mot-moi', 'mot-moi-nua']);
  });

  it('leaves one also when the item is not public just now, and none when it never was', async () => {
    const { id } = (await post('/news', { title: 'Hai', slug: 'hai-cu', _status: 'published' })).doc;
    await patch(`/news/${id}`, { _status: 'draft' });
    await patch(`/news/${id}`, { slug: 'hai-moi', _status: 'published' });
    expect(await redirectsTo(id)).toEqual(['hai-cu']);
    const unseen = (await post('/news', { title: 'Ba', slug: 'ba-cu' })).doc;
    await patch(`/news/${unseen.id}`, { slug: 'ba-moi', _status: 'published' });
    expect(await redirectsTo(unseen.id)).toEqual([]);
  });

  it('waits with the draft that holds it until that is published', async () => {
    const { id } = (await post('/news', { title: 'Bốn', slug: 'bon-cu', _status: 'published' })).doc;
    await patch(`/news/${id}?draft=true`, { slug: 'bon-moi' });
    expect(await redirectsTo(id)).toEqual([]);
    await patch(`/news/${id}`, { _status: 'published' });
    expect(await redirectsTo(id)).toEqual(['bon-cu']);
  });

  it('is not given to another item while it leads somewhere, and is free when that is deleted', async () => {
    const { id } = (await post('/news', { title: 'Năm', slug: 'nam-cu', _status: 'published' })).doc;
    await patch(`/news/${id}`, { slug: 'nam-moi' });
    expect((await post('/news', { title: 'Năm cũ' })).doc.slug).toBe('nam-cu-2');
    await studio.rest('DELETE', `/news/${id}`, { token });
    expect(await redirectsTo(id)).toEqual([]);
    expect((await post('/news', { title: 'Năm cũ' })).doc.slug).toBe('nam-cu');
  });
});

describe('the legal basis of a programme', () => {
  it('keeps each document with its own translation when the list is put in another order', async () => {
    const rows = [
      { id: 'a', number: '88/2019/QH14', title: 'Nghị quyết 88' },
      { id: 'b', number: '120/2020/QH14', title: 'Nghị quyết 120' },
    ];
    const { id } = (await post('/programmes', { title: 'Căn cứ', legalBasis: rows, _status: 'published' })).doc;
    const english = rows.map((row) => ({ ...row, title: `Resolution ${row.number}` }));
    await patch(`/programmes/${id}?locale=en`, { title: 'Basis', legalBasis: english, _status: 'published' });
    const added = { id: 'c', number: '202/2025/QH15', title: 'Nghị quyết 202' };
    await patch(`/programmes/${id}`, { legalBasis: [added, ...rows.toReversed()], _status: 'published' });
    const shown = await studio.payload.findByID({ collection: 'programmes', id: Number(id), locale: 'en' });
    expect(shown.legalBasis?.map(({ number, title }) => [number, title ?? null])).toEqual([
      ['202/2025/QH15', null],
      ['120/2020/QH14', 'Resolution 120/2020/QH14'],
      ['88/2019/QH14', 'Resolution 88/2019/QH14'],
    ]);
  });
});
