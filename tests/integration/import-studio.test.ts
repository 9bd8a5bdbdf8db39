import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { toSavedPage, type SamplePage } from '../support/import-page';
import { openStudio, type TestStudio } from './studio-rest';

type Line = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly status: string;
  readonly warnings: readonly string[];
};

const folder = mkdtempSync(join(tmpdir(), 'nhap-'));
let studio: TestStudio;
let payload: Payload;

beforeAll(async () => {
  studio = await openStudio();
  payload = studio.payload;
});

afterAll(async () => {
  await studio.close();
  rmSync(folder, { recursive: true, force: true });
});

const PARAGRAPH = 'Bà con thôn Mẫu họp tại nhà văn hóa, bàn việc trồng quế và giữ rừng đầu nguồn.';

const save = (name: string, page: SamplePage | string): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof page === 'string' ? page : toSavedPage(page));
  return path;
};

async function run(
  inputs: readonly string[],
  options: { publish?: boolean; locale?: Locale; images?: boolean } = {},
): Promise<Line[]> {
  const { importAll } = await import('../../scripts/content/import-all');
  const lines: Line[] = [];
  await importAll(
    {
      command: 'import',
      inputs,
      locale: options.locale ?? 'vi',
      publish: options.publish ?? false,
      images: options.images ?? false,
    },
    { openStudio: async () => payload, print: async (line) => void lines.push(JSON.parse(line)) },
  );
  return lines;
}

async function runOne(...args: Parameters<typeof run>): Promise<Line> {
  const [line, ...others] = await run(...args);
  if (!line || others.length > 0) throw new Error('Not one line.');
  return line;
}

const draftOf = (id: number, locale: Locale = 'vi') =>
  payload.findByID({ collection: 'news', id, draft: true, locale, depth: 0 });
const publicOf = (id: number, locale: Locale = 'vi') => payload.findByID({ collection: 'news', id, locale, depth: 0 });
const count = async (): Promise<number> =>
  (await payload.find({ collection: 'news', draft: true, limit: 1 })).totalDocs;
const bodyOf = async (id: number): Promise<string> => JSON.stringify((await draftOf(id)).body);

describe('a page', () => {
  it('becomes a draft with everything that was found, and is unchanged the second time', async () => {
    const path = save('mot.txt', {
      title: 'Bài mẫu: Thôn Mẫu bàn việc trồng quế',
      views: 113,
      paragraphs: [PARAGRAPH],
    });
    const line = await runOne([path]);
    expect(Object.keys(line)).toEqual([
      'source',
      'status',
      'collection',
      'id',
      'slug',
      'title',
      'publishedAt',
      'author',
      'views',
      'warnings',
    ]);
    expect(line).toMatchObject({
      source: path,
      status: 'created',
      collection: 'news',
      slug: 'bai-mau-thon-mau-ban-viec-trong-que',
      title: 'Bài mẫu: Thôn Mẫu bàn việc trồng quế',
      publishedAt: '2022-08-18T22:09:00+07:00',
      author: 'Văn Mẫu',
      views: 113,
      warnings: [],
    });
    const draft = await draftOf(line.id);
    expect(draft).toMatchObject({
      _status: 'draft',
      author: 'Văn Mẫu',
      publishedAt: '2022-08-18T15:09:00.000Z',
      sourceViews: 113,
      source: { name: 'Ban mẫu' },
    });
    expect(JSON.stringify(draft.body)).toContain(PARAGRAPH);
    expect((await publicOf(line.id))._status).toBe('draft');
    expect(await runOne([path])).toEqual({ ...line, status: 'unchanged' });
  });

  it('is the same item from another place, with another count of views', async () => {
    const before = await count();
    const path = save('chuyen.txt', { title: 'Bài mẫu: Chuyển chỗ', paragraphs: [PARAGRAPH] });
    const { id } = await runOne([path]);
    const moved = join(folder, 'noi-khac.txt');
    renameSync(path, moved);
    expect(await runOne([moved])).toMatchObject({ status: 'unchanged', id });
    save('noi-khac.txt', { title: 'Bài mẫu: Chuyển chỗ', views: 999, paragraphs: [PARAGRAPH] });
    expect(await runOne([moved])).toMatchObject({ status: 'unchanged', id, views: 999 });
    expect(await count()).toBe(before + 1);
  });

  it('that changed is written over its draft', async () => {
    const page = { title: 'Bài mẫu: Sửa ở nguồn', paragraphs: [PARAGRAPH] };
    const path = save('sua.txt', page);
    const { id } = await runOne([path]);
    save('sua.txt', { ...page, author: 'Thu Mẫu', paragraphs: [PARAGRAPH, 'Tuần sau thôn họp tiếp vào tối thứ bảy.'] });
    expect(await runOne([path])).toMatchObject({ status: 'updated', id, author: 'Thu Mẫu', warnings: [] });
    expect(await bodyOf(id)).toContain('Tuần sau thôn họp tiếp');
    expect(await draftOf(id)).toMatchObject({ author: 'Thu Mẫu', _status: 'draft' });
    expect(await runOne([path])).toMatchObject({ status: 'unchanged', id });
  });

  it('does not take another address for the same page, but meets a saved file of it', async () => {
    const html = (url: string): string =>
      `<html><head><link rel="canonical" href="${url}"><title>Bài mẫu: Hai trang</title></head><body><h1>Bài mẫu: Hai trang</h1><p>18/08/2022 22:09</p><p>${PARAGRAPH}</p></body></html>`;
    const text = await runOne([save('hai.txt', `Bài mẫu: Hai trang\n\n18/08/2022 22:09\n\n${PARAGRAPH}\n`)]);
    const first = await runOne([save('hai-1.html', html('https://portal.example/tin/1'))]);
    const second = await runOne([save('hai-2.html', html('https://portal.example/tin/2'))]);
    expect(first).toMatchObject({ status: 'updated', id: text.id });
    expect(second).toMatchObject({ status: 'created' });
    expect(await runOne([join(folder, 'hai-1.html')])).toMatchObject({ status: 'unchanged', id: text.id });
  });
});

describe('--publish', () => {
  it('shows the item at once, and leaves other languages as they are', async () => {
    const path = save('dang.txt', { title: 'Bài mẫu: Đăng ngay', paragraphs: [PARAGRAPH] });
    const { id, status } = await runOne([path], { publish: true });
    expect(status).toBe('created');
    expect(await publicOf(id)).toMatchObject({ _status: 'published', title: 'Bài mẫu: Đăng ngay' });
    expect((await publicOf(id, 'en'))._status).not.toBe('published');
    expect(await runOne([path], { publish: true })).toMatchObject({ status: 'unchanged', id });
  });

  it('publishes a draft that nobody touched', async () => {
    const path = save('dang-sau.txt', { title: 'Bài mẫu: Đăng sau', paragraphs: [PARAGRAPH] });
    const { id } = await runOne([path]);
    expect(await runOne([path], { publish: true })).toMatchObject({ status: 'updated', id, warnings: [] });
    expect((await publicOf(id))._status).toBe('published');
  });

  it('updates what is published; without it a change waits as a draft behind what readers see', async () => {
    const page = { title: 'Bài mẫu: Đăng rồi sửa', paragraphs: [PARAGRAPH] };
    const path = save('dang-sua.txt', page);
    const { id } = await runOne([path], { publish: true });
    save('dang-sua.txt', { ...page, author: 'Thu Mẫu', paragraphs: [PARAGRAPH] });
    await runOne([path]);
    expect(await publicOf(id)).toMatchObject({ _status: 'published', author: 'Văn Mẫu' });
    expect((await draftOf(id)).author).toBe('Thu Mẫu');
    expect(await runOne([path], { publish: true })).toMatchObject({ status: 'updated', id });
    expect(await publicOf(id)).toMatchObject({ _status: 'published', author: 'Thu Mẫu' });
  });
});

describe('an item that an editor changed', () => {
  const page = { title: 'Bài mẫu: Biên tập sửa', paragraphs: [PARAGRAPH] };
  const next = { ...page, paragraphs: [PARAGRAPH, 'Nguồn viết thêm một đoạn mới ở đây.'] };

  it('keeps the editor’s words where the source says what it said, and waits as a draft with a warning', async () => {
    const path = save('bien-tap.txt', page);
    const { id } = await runOne([path], { publish: true });
    await payload.update({
      collection: 'news',
      id,
      locale: 'vi',
      data: { title: 'Bài mẫu: Tiêu đề của biên tập', _status: 'published' },
    });
    save('bien-tap.txt', next);
    const line = await runOne([path], { publish: true });
    expect(line).toMatchObject({ status: 'updated', id });
    expect(line.warnings).toEqual([expect.stringContaining('đã được sửa trong trang biên tập')]);
    expect(await draftOf(id)).toMatchObject({ title: 'Bài mẫu: Tiêu đề của biên tập', _status: 'draft' });
    expect(await bodyOf(id)).toContain('Nguồn viết thêm');
    expect(JSON.stringify((await publicOf(id)).body)).not.toContain('Nguồn viết thêm');
    const again = await runOne([path], { publish: true });
    expect(again).toMatchObject({ status: 'unchanged', id });
    expect(again.warnings).toEqual([expect.stringContaining('chưa đăng')]);
  });

  it('is not published over the editor’s head when the source did not change', async () => {
    const path = save('dang-lam.txt', { title: 'Bài mẫu: Đang làm dở', paragraphs: [PARAGRAPH] });
    const { id } = await runOne([path]);
    await payload.update({
      collection: 'news',
      id,
      locale: 'vi',
      draft: true,
      data: { summary: 'Tóm tắt đang viết dở' },
    });
    expect(await runOne([path])).toMatchObject({ status: 'unchanged', warnings: [] });
    const line = await runOne([path], { publish: true });
    expect(line).toMatchObject({ status: 'unchanged', id });
    expect(line.warnings).toHaveLength(1);
    expect((await publicOf(id))._status).toBe('draft');
  });
});

describe('another language', () => {
  it('goes into the same item, beside the first', async () => {
    const path = save('tieng.txt', { title: 'Bài mẫu: Hai thứ tiếng', paragraphs: [PARAGRAPH] });
    const { id } = await runOne([path], { publish: true });
    expect(await runOne([path], { locale: 'vi-simple' })).toMatchObject({ status: 'updated', id, warnings: [] });
    expect(await draftOf(id, 'vi-simple')).toMatchObject({ title: 'Bài mẫu: Hai thứ tiếng', _status: 'draft' });
    expect((await publicOf(id))._status).toBe('published');
    expect(await runOne([path], { locale: 'vi-simple' })).toMatchObject({ status: 'unchanged', id });
  });
});

describe('abbreviations that a page defines', () => {
  const terms = async (abbreviation: string) =>
    (
      await payload.find({
        collection: 'glossary',
        draft: true,
        locale: 'vi',
        where: { abbreviation: { equals: abbreviation } },
      })
    ).docs;

  it('become drafts of terms, once', async () => {
    const text = 'Quỹ phát triển thôn (QPTT) cho bà con mượn tiền mua giống, trả dần sau mùa thu hoạch.';
    await run([
      save('quy-1.txt', { title: 'Bài mẫu: Quỹ của thôn', paragraphs: [text] }),
      save('quy-2.txt', { title: 'Bài mẫu: Quỹ của thôn, lần hai', paragraphs: [text] }),
    ]);
    const found = await terms('QPTT');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ term: 'Quỹ phát triển thôn', _status: 'draft' });
  });

  it('are not proposed where the glossary has them', async () => {
    await payload.create({
      collection: 'glossary',
      locale: 'vi',
      data: { term: 'Hợp tác xã', abbreviation: 'HTX', meaning: 'Nhóm người cùng làm ăn.', _status: 'published' },
    });
    await run([
      save('htx.txt', {
        title: 'Bài mẫu: Hợp tác xã họp',
        paragraphs: ['Hợp tác xã (HTX) của thôn họp bàn việc trồng quế trong năm tới.'],
      }),
    ]);
    expect(await terms('HTX')).toHaveLength(1);
  });
});

describe('many sources', () => {
  it('give a line each; what is rejected says why and the rest goes on', async () => {
    const before = await count();
    const lines = await run([
      save('trong.txt', ''),
      save('nhi-phan.bin', '\0\0\0\0'),
      save('tot.txt', { title: 'Bài mẫu: Tệp tốt ở giữa', paragraphs: [PARAGRAPH] }),
      save('khong-tieu-de.html', '<html><body><p>Chỉ có một đoạn văn thôi, không có tiêu đề.</p></body></html>'),
      join(folder, 'khong-co.txt'),
      save(
        'tin.xml',
        '<rss><channel><title>Bản tin</title><item><title>Bài mẫu: Trong nguồn tin</title><guid isPermaLink="false">so-1</guid><description>Một đoạn.</description></item><item><guid>so-2</guid></item></channel></rss>',
      ),
    ]);
    expect(lines.map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'created',
      'rejected',
      'rejected',
      'created',
      'rejected',
    ]);
    expect(lines[5]).toMatchObject({ source: `${join(folder, 'tin.xml')}#so-1`, publishedAt: null, views: null });
    expect(lines[0]).toEqual({
      source: join(folder, 'trong.txt'),
      status: 'rejected',
      collection: 'news',
      id: null,
      slug: null,
      title: null,
      publishedAt: null,
      author: null,
      views: null,
      warnings: ['Tệp trống, không có chữ nào.'],
    });
    expect(await count()).toBe(before + 2);
  });

  it('leave nothing of an item that could not be saved whole', async () => {
    const before = await count();
    const create = payload.create.bind(payload);
    // The term comes last; when it fails, the news before it must not stay.
    const spy = vi
      .spyOn(payload, 'create')
      .mockImplementation((args) =>
        args.collection === 'glossary' ? Promise.reject(new Error('Đĩa đầy.')) : create(args),
      );
    const path = save('hong.txt', {
      title: 'Bài mẫu: Lưu không trọn',
      paragraphs: ['Đội bảo vệ rừng cộng đồng (ĐBVRCĐ) của thôn đi tuần mỗi tuần hai lần.'],
    });
    expect(await run([path])).toMatchObject([{ status: 'rejected', id: null, warnings: ['Không lưu được: Đĩa đầy.'] }]);
    spy.mockRestore();
    expect(await count()).toBe(before);
    expect(await runOne([path])).toMatchObject({ status: 'created' });
  });
});

describe('pictures', () => {
  it('are not fetched without a word, and never from this machine', async () => {
    const html = `<html><head><link rel="canonical" href="http://127.0.0.1:9/tin/anh"><title>Bài mẫu: Có ảnh</title></head><body><h1>Bài mẫu: Có ảnh</h1><p>${PARAGRAPH}</p><p><img src="/a.jpg" alt="Rừng quế"></p><p>${PARAGRAPH} Lần nữa.</p></body></html>`;
    const path = save('anh.html', html);
    const line = await runOne([path], { images: true });
    expect(line.status).toBe('created');
    expect(line.warnings).toContainEqual(expect.stringContaining('mạng riêng'));
    expect((await draftOf(line.id)).picture ?? null).toBeNull();
  });
});
