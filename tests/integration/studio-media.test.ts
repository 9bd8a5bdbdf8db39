import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, type Answer, type Json, type TestStudio } from './studio-rest';

let studio: TestStudio;
let token: string;
let folder: string;

beforeAll(async () => {
  studio = await openStudio();
  token = await studio.signIn('editor');
  folder = join(String(process.env.DATA_DIR), 'media');
});
afterAll(() => studio.close());

async function upload(bytes: Uint8Array, name: string, data: Json = {}, type = 'image/jpeg'): Promise<Answer> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
  form.set('_payload', JSON.stringify(data));
  return studio.rest('POST', '/media', { token, form });
}

/** A picture with fine detail, as a photograph of a forest has. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

/** A picture of one colour, which is light. */
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1c2b52' } });

const post = (path: string, body: Json) => studio.rest('POST', path, { token, body });
const patch = (path: string, body: Json) => studio.rest('PATCH', path, { token, body });
const isReleased = async (id: unknown) =>
  (await studio.payload.findByID({ collection: 'media', id: Number(id), showHiddenFields: true })).released === true;

describe('an uploaded picture', () => {
  it('is kept upright and without EXIF, GPS or anything else that the camera wrote', async () => {
    const photo = await plain(600, 400)
      .jpeg()
      .withExif({
        IFD0: { Make: 'SecretCam', Artist: 'Secret Person' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 7/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { status, doc, text } = await upload(photo, 'Ảnh Hội nghị.JPG');
    expect(status, text).toBe(201);
    expect(doc).toMatchObject({ filename: 'anh-hoi-nghi.jpg', width: 400, height: 600 });
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      const kept = await sharp(bytes).metadata();
      expect([kept.exif, kept.xmp, kept.iptc, kept.orientation ?? 1], name).toEqual([
        undefined,
        undefined,
        undefined,
        1,
      ]);
      expect(bytes.includes('Secret'), name).toBe(false);
    }
  });

  it('is kept in AVIF and WebP, 320, 480 and 960 wide, light enough for a slow line however fine its detail', async () => {
    const { doc, status, text } = await upload(await noise(1400, 1000).jpeg({ quality: 95 }).toBuffer(), 'rung.jpg');
    expect(status, text).toBe(201);
    const stored = await studio.payload.findByID({ collection: 'media', id: Number(doc.id) });
    for (const [name, width, format] of [
      ['avif320', 320, 'heif'],
      ['webp320', 320, 'webp'],
      ['avif480', 480, 'heif'],
      ['webp480', 480, 'webp'],
      ['avif960', 960, 'heif'],
      ['webp960', 960, 'webp'],
    ] as const) {
      const size = stored.sizes?.[name];
      const bytes = await readFile(join(folder, String(size?.filename)));
      expect(size, name).toMatchObject({ width, filesize: bytes.length });
      expect((await sharp(bytes).metadata()).format).toBe(format);
      if (width <= 480) expect(bytes.length, name).toBeLessThanOrEqual(30_000);
    }
  });

  it('is never enlarged', async () => {
    const { doc } = await upload(await plain(400, 300).png().toBuffer(), 'nho.png', {}, 'image/png');
    const stored = await studio.payload.findByID({ collection: 'media', id: Number(doc.id) });
    expect(stored).toMatchObject({ width: 400, mimeType: 'image/png' });
    expect(stored.sizes?.avif960?.width).toBe(400);
    expect(stored.sizes?.webp320?.width).toBe(320);
  });

  it('gets a name of its own', async () => {
    const bytes = await plain(50, 50).webp().toBuffer();
    const first = await upload(bytes, '../../trùng tên.webp');
    const second = await upload(bytes, 'trùng tên.webp');
    expect(first.doc.filename).toMatch(/^[a-z0-9-]+\.webp$/);
    expect(second.doc.filename).toMatch(/^[a-z0-9-]+\.webp$/);
    expect(second.doc.filename).not.toBe(first.doc.filename);
  });
});

describe('what is not a picture, or too much of one, is refused in plain words', () => {
  const refused = async (answer: Promise<Answer>, words: RegExp) => {
    const { status, text } = await answer;
    expect(status, text).toBe(400);
    expect(text).toMatch(words);
  };

  it('an SVG, a GIF, a page, whatever it calls itself', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    );
    await refused(upload(svg, 'anh.jpg'), /JPEG, PNG, WebP/);
    await refused(upload(svg, 'anh.svg', {}, 'image/svg+xml'), /JPEG, PNG, WebP/);
    await refused(upload(await plain(9, 9).gif().toBuffer(), 'anh.gif', {}, 'image/gif'), /JPEG, PNG, WebP/);
    await refused(upload(Buffer.from('<html></html>'), 'trang.png', {}, 'image/png'), /JPEG, PNG, WebP/);
    await refused(upload((await plain(200, 200).jpeg().toBuffer()).subarray(0, 300), 'hong.jpg'), /JPEG, PNG, WebP/);
  });

  it('more than 8 MB, and a small file that unpacks to an enormous picture', async () => {
    await refused(upload(randomBytes(8 * 1024 * 1024 + 10), 'lon.jpg'), /8 MB/);
    const bomb = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    await refused(upload(bomb, 'bom.png', {}, 'image/png'), /quá lớn/);
  });

  it('nothing at all, and an address to fetch from', async () => {
    await refused(post('/media', { alt: 'x' }), /Chưa có tệp/);
    await refused(post('/media', { url: 'http://127.0.0.1:1/a.png', filename: 'a.png' }), /Chưa có tệp/);
  });
});

describe('a picture without alternative text', () => {
  it('keeps its item from being published, as lead picture or in the body, and says why', async () => {
    const picture = (await upload(await plain(60, 60).jpeg().toBuffer(), 'khong-mo-ta.jpg')).doc.id;
    const lead = await post('/news', { title: 'Có ảnh', picture, _status: 'published' });
    expect(lead.status).toBe(400);
    expect(lead.text).toContain('chưa có mô tả');
    const body = {
      root: {
        type: 'root',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          { type: 'upload', version: 3, format: '', id: 'a', relationTo: 'media', value: picture, fields: null },
        ],
      },
    };
    expect((await post('/news', { title: 'Ảnh trong bài', body, _status: 'published' })).status).toBe(400);
    const draft = await post('/news?draft=true', { title: 'Ảnh trong nháp', body, picture });
    expect(draft.status, draft.text).toBe(201);
    await patch(`/media/${picture}`, { alt: 'Bà con họp thôn' });
    expect((await patch(`/news/${draft.doc.id}`, { _status: 'published' })).status).toBe(200);
  });

  it('may use the text of a language that the published one falls back to, not another', async () => {
    const picture = (await upload(await plain(60, 60).jpeg().toBuffer(), 'tieng-anh.jpg')).doc.id;
    await patch(`/media/${picture}?locale=en`, { alt: 'A meeting' });
    expect((await post('/news', { title: 'Họp', picture, _status: 'published' })).status).toBe(400);
    await patch(`/media/${picture}?locale=vi`, { alt: 'Buổi họp' });
    const item = await post('/news', { title: 'Họp', picture, _status: 'published' });
    expect(item.status, item.text).toBe(201);
    expect((await patch(`/news/${item.doc.id}?locale=vi-simple`, { title: 'Họp', _status: 'published' })).status).toBe(
      200,
    );
  });
});

describe('readers get a picture only while something published shows it', () => {
  it('follows publishing, taking back and deleting', async () => {
    const one = (await upload(await plain(60, 60).jpeg().toBuffer(), 'a.jpg', { alt: 'Một' })).doc.id;
    const two = (await upload(await plain(60, 60).jpeg().toBuffer(), 'b.jpg', { alt: 'Hai' })).doc.id;
    expect(await isReleased(one)).toBe(false);
    const first = (await post('/news', { title: 'Bài một', picture: one, _status: 'published' })).doc.id;
    const second = (await post('/news', { title: 'Bài hai', picture: one, _status: 'published' })).doc.id;
    expect(await isReleased(one)).toBe(true);
    await patch(`/news/${first}?draft=true`, { picture: two });
    expect([await isReleased(one), await isReleased(two)]).toEqual([true, false]);
    await patch(`/news/${first}`, { _status: 'published' });
    expect([await isReleased(one), await isReleased(two)]).toEqual([true, true]);
    await studio.rest('PATCH', `/news/${second}?unpublishAllLocales=true`, { token, body: {} });
    expect([await isReleased(one), await isReleased(two)]).toEqual([false, true]);
    await patch(`/news/${first}`, { _status: 'draft' });
    await studio.rest('DELETE', `/news/${first}`, { token });
    expect(await isReleased(two)).toBe(false);
  });

  it('is not deleted, nor robbed of its words, while it is shown', async () => {
    const picture = (await upload(await plain(60, 60).jpeg().toBuffer(), 'c.jpg', { alt: 'Ba' })).doc.id;
    await post('/news', { title: 'Bài ba', picture, _status: 'published' });
    const deleted = await studio.rest('DELETE', `/media/${picture}`, { token });
    expect(deleted.status).toBe(400);
    expect(deleted.text).toContain('đang hiện');
    expect((await patch(`/media/${picture}`, { alt: '' })).status).toBe(400);
  });

  it('the studio’s own address gives a file only to those who are signed in', async () => {
    const { doc } = await upload(await plain(60, 60).jpeg().toBuffer(), 'd.jpg', { alt: 'Bốn' });
    expect((await studio.rest('GET', `/media/file/${doc.filename}`)).status).toBe(403);
    expect((await studio.rest('GET', `/media/file/${doc.filename}`, { token })).status).toBe(200);
  });
});
