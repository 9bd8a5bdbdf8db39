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

/** What the site's reader finds: the main table, every language at once. */
async function inPublic(id: unknown): Promise<{ title: Json; status: Json; [field: string]: unknown }> {
  const doc: Json = await studio.payload
    .findByID({ collection: 'news', id: Number(id), locale: 'all', depth: 0 })
    .then((found) => ({ ...found }));
  return { ...doc, title: asJson(doc.title), status: asJson(doc._status) };
}

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {});

async function newItem(title: string): Promise<unknown> {
  return (await post('/news?draft=true', { title })).doc.id;
}

describe('each language is published on its own', () => {
  it('publishes a title alone, in the source language when none is named, dated now', async () => {
    const before = Date.now();
    const { status, doc } = await post('/news', { title: 'Hỗ trợ đất ở', _status: 'published' });
    expect(status).toBe(201);
    expect(doc.slug).toBe('ho-tro-dat-o');
    expect(new Date(String(doc.publishedAt)).getTime()).toBeGreaterThanOrEqual(before);
    expect((await inPublic(doc.id)).status).toEqual({ vi: 'published' });
  });

  it('leaves another language a draft when one is published', async () => {
    const id = await newItem('Tin một');
    await patch(`/news/${id}?locale=en&draft=true`, { title: 'Half-written' });
    const answer = await patch(`/news/${id}?locale=vi`, { _status: 'published' });
    expect(answer.status, answer.text).toBe(200);
    const item = await inPublic(id);
    expect(item.status.vi).toBe('published');
    expect(item.status.en).not.toBe('published');
    expect(item.title.en).not.toBe('Half-written');
  });

  it('publishes the source language when none is named', async () => {
    const id = await newItem('Tin hai');
    await patch(`/news/${id}?locale=en&draft=true`, { title: 'Half-written' });
    await patch(`/news/${id}`, { _status: 'published' });
    const item = await inPublic(id);
    expect(item.status.vi).toBe('published');
    expect(item.status.en).not.toBe('published');
  });

  it('keeps the waiting draft of another language for its editor', async () => {
    const id = await newItem('Tin ba');
    await patch(`/news/${id}?locale=en&draft=true`, { title: 'Half-written' });
    await patch(`/news/${id}?locale=vi`, { _status: 'published' });
    const draft = await studio.rest('GET', `/news/${id}?locale=en&draft=true`, { token });
    expect(draft.body.title).toBe('Half-written');
  });

  it('does not show a newer draft of a language that is public when another is published', async () => {
    const id = await newItem('Tin bốn');
    await patch(`/news/${id}?locale=en`, { title: 'Public', _status: 'published' });
    await patch(`/news/${id}?locale=en&draft=true`, { title: 'Newer draft' });
    await patch(`/news/${id}?locale=vi`, { title: 'Tin bốn, mới', _status: 'published' });
    expect((await inPublic(id)).title).toMatchObject({ vi: 'Tin bốn, mới', en: 'Public' });
  });

  it('understands publishSpecificLocale', async () => {
    const id = await newItem('Tin năm');
    await patch(`/news/${id}?locale=en&draft=true`, { title: 'English text' });
    const answer = await patch(`/news/${id}?publishSpecificLocale=en`, { title: 'English text', _status: 'published' });
    expect(answer.status, answer.text).toBe(200);
    const item = await inPublic(id);
    expect(item.title.en).toBe('English text');
    expect(item.status.en).toBe('published');
    expect(item.status.vi).not.toBe('published');
  });

  it('takes back one language and leaves the others', async () => {
    const id = (await post('/news', { title: 'Tin sáu', _status: 'published' })).doc.id;
    await patch(`/news/${id}?locale=en`, { title: 'Six', _status: 'published' });
    await patch(`/news/${id}?locale=en`, { _status: 'draft' });
    expect((await inPublic(id)).status).toMatchObject({ vi: 'published', en: 'draft' });
  });

  it('refuses to publish all languages at once, and to write in no language in particular', async () => {
    const id = await newItem('Tin bảy');
    await patch(`/news/${id}?locale=en&draft=true`, { title: 'Half-written' });
    const all = await patch(`/news/${id}?publishAllLocales=true`, { _status: 'published' });
    expect(all.status).toBe(400);
    expect(all.text).toContain('một ngôn ngữ');
    expect((await patch(`/news/${id}?locale=all`, { _status: 'published' })).status).toBe(400);
    expect(Object.values((await inPublic(id)).status)).not.toContain('published');
  });

  it('makes nothing public of what is created and saved as a draft', async () => {
    const id = await newItem('Còn viết');
    await patch(`/news/${id}?draft=true&autosave=true`, { title: 'Còn viết dở' });
    expect(Object.values((await inPublic(id)).status)).not.toContain('published');
  });

  it('keeps the published text when a draft waits and a save says nothing of publishing', async () => {
    const id = (await post('/news', { title: 'Đã đăng', _status: 'published' })).doc.id;
    await patch(`/news/${id}?draft=true`, { title: 'Đang sửa' });
    await patch(`/news/${id}`, { author: 'Văn Yên' });
    const item = await inPublic(id);
    expect(item.title.vi).toBe('Đã đăng');
    expect(item.status.vi).toBe('published');
    expect((await studio.rest('GET', `/news/${id}?draft=true`, { token })).body).toMatchObject({
      title: 'Đang sửa',
      author: 'Văn Yên',
    });
  });

  it('changes the published text at once when no draft waits', async () => {
    const id = (await post('/news', { title: 'Bản cũ', _status: 'published' })).doc.id;
    await patch(`/news/${id}`, { title: 'Bản mới' });
    expect((await inPublic(id)).title.vi).toBe('Bản mới');
  });

  it('dates a revision in the language that was changed, and only when its words were', async () => {
    const id = (await post('/news', { title: 'Bản một', _status: 'published' })).doc.id;
    await patch(`/news/${id}?locale=en`, { title: 'One', _status: 'published' });
    await patch(`/news/${id}`, { author: 'Văn Yên', _status: 'published' });
    expect(Object.values(asJson((await inPublic(id)).revisedAt)).filter(Boolean)).toEqual([]);
    await patch(`/news/${id}?locale=en`, { title: 'One, corrected', _status: 'published' });
    const revised = asJson((await inPublic(id)).revisedAt);
    expect(typeof revised.en).toBe('string');
    expect(revised.vi ?? null).toBeNull();
  });

  it('publishes a language of several items from a list, and no other language', async () => {
    const ids = [await newItem('Danh sách một'), await newItem('Danh sách hai')];
    for (const id of ids) await patch(`/news/${id}?locale=en&draft=true`, { title: 'Half-written' });
    const answer = await patch(`/news?locale=vi&draft=true&where[id][in]=${ids.join(',')}`, { _status: 'published' });
    expect(answer.status, answer.text).toBe(200);
    for (const id of ids) {
      const { status } = await inPublic(id);
      expect(status.vi).toBe('published');
      expect(status.en).not.toBe('published');
    }
  });
});

describe('what a restored version shows', () => {
  it('comes back as a draft, never over what readers see', async () => {
    const id = (await post('/news', { title: 'Bản gốc', _status: 'published' })).doc.id;
    await patch(`/news/${id}?locale=en`, { title: 'Public', _status: 'published' });
    const query = `/news/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`;
    const { docs } = (await studio.rest('GET', query, { token })).body;
    const version = Array.isArray(docs) ? asJson(docs[0]).id : null;
    await patch(`/news/${id}?locale=en`, { _status: 'draft' });
    await patch(`/news/${id}`, { title: 'Bản sửa', _status: 'published' });

    const atOnce = await studio.rest('POST', `/news/versions/${version}`, { token });
    expect(atOnce.status).toBe(400);
    expect(atOnce.text).toContain('bản nháp');

    const asDraft = await studio.rest('POST', `/news/versions/${version}?draft=true`, { token });
    expect(asDraft.status, asDraft.text).toBe(200);
    expect((await inPublic(id)).title.vi).toBe('Bản sửa');
    expect((await studio.rest('GET', `/news/${id}?draft=true`, { token })).body.title).toBe('Bản gốc');

    await patch(`/news/${id}`, { _status: 'published' });
    const item = await inPublic(id);
    expect(item.title.vi).toBe('Bản gốc');
    expect(item.status).toMatchObject({ vi: 'published', en: 'draft' });
  });
});
