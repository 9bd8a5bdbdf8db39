import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type Json, type TestStudio } from './studio-rest';

let studio: TestStudio;
let token: string;
let readChange: (scope: string) => Promise<number>;

beforeAll(async () => {
  studio = await openStudio();
  token = await studio.signIn('admin');
  const { allSql, sql } = await import('../../cms/sql');
  readChange = async (scope) => {
    const rows = await allSql(studio.payload, sql`SELECT seq FROM changes WHERE scope = ${scope}`);
    return Number(rows[0]?.seq ?? 0);
  };
});
afterAll(() => studio.close());

const post = (path: string, body: Json) => studio.rest('POST', path, { token, body });
const patch = (path: string, body: Json) => studio.rest('PATCH', path, { token, body });

/** The number of the last change before and after something was done. */
async function changesBy(work: () => Promise<unknown>): Promise<number> {
  const before = await readChange('*');
  await work();
  return (await readChange('*')) - before;
}

describe('what readers can see the effect of is counted', () => {
  it('publishing, changing, taking back and deleting', async () => {
    let id: unknown;
    expect(
      await changesBy(async () => {
        id = (await post('/news', { title: 'Đếm', _status: 'published' })).doc.id;
      }),
    ).toBe(1);
    expect(await readChange(`news/${id}`)).toBe(await readChange('*'));
    expect(await readChange('news')).toBe(await readChange('*'));
    expect(await changesBy(() => patch(`/news/${id}`, { title: 'Đếm lại' }))).toBe(1);
    expect(await changesBy(() => patch(`/news/${id}`, { _status: 'draft' }))).toBe(1);
    expect(await changesBy(() => studio.rest('DELETE', `/news/${id}`, { token }))).toBe(1);
    expect(await readChange(`news/${id}`)).toBe(await readChange('*'));
  });

  it('communes and globals', async () => {
    const commune = { name: 'Ba Xa', kind: 'xã', code: '21538', order: 1 };
    expect(await changesBy(() => post('/communes', commune))).toBe(1);
    expect(await changesBy(() => post('/globals/site-settings', { organisation: 'Ban Dân tộc' }))).toBe(1);
    expect(await readChange('site-settings')).toBe(await readChange('*'));
    expect(await changesBy(() => post('/globals/languages', { slots: [] }))).toBe(1);
  });
});

describe('what readers cannot see is not counted', () => {
  it('drafts, autosaves and items that were never published', async () => {
    const { id } = (await post('/news', { title: 'Công khai', _status: 'published' })).doc;
    expect(await changesBy(() => post('/news?draft=true', { title: 'Nháp' }))).toBe(0);
    expect(await changesBy(() => post('/news', { title: 'Chưa đăng' }))).toBe(0);
    expect(await changesBy(() => patch(`/news/${id}?draft=true`, { title: 'Sửa nháp' }))).toBe(0);
    expect(await changesBy(() => patch(`/news/${id}?draft=true&autosave=true`, { title: 'Sửa tiếp' }))).toBe(0);
  });
});

describe('a change and its number are one', () => {
  it('an operation that fails counts nothing and leaves nothing', async () => {
    const failed = await changesBy(async () => {
      expect((await post('/news', { summary: 'Không có tiêu đề', _status: 'published' })).status).toBe(400);
    });
    expect(failed).toBe(0);
  });

  it('a transaction that is rolled back after the change takes the number back', async () => {
    const { inTransaction } = await import('../../cms/in-transaction');
    const rolledBack = await changesBy(async () => {
      const work = inTransaction(studio.payload, async (req) => {
        await studio.payload.create({ collection: 'news', req, data: { title: 'Rút lại', _status: 'published' } });
        throw new Error('stop');
      });
      await expect(work).rejects.toThrow('stop');
    });
    expect(rolledBack).toBe(0);
    const { totalDocs } = await studio.payload.count({ collection: 'news', where: { slug: { equals: 'rut-lai' } } });
    expect(totalDocs).toBe(0);
  });

  it('many at once get one number each', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `Cùng lúc ${index}`);
    const counted = await changesBy(() =>
      Promise.all(
        titles.map((title) =>
          post('/news', { title, _status: 'published' }).then(({ status }) => expect(status).toBe(201)),
        ),
      ),
    );
    expect(counted).toBe(titles.length);
  });
});
