import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderSharePicture } from './share-picture';

const picture = {
  title: 'Từ 2026, ba chương trình gộp lại thành một',
  siteName: 'Tiếng Làng',
  organisation: 'Ban Dân tộc tỉnh Quảng Ngãi',
  kindLabel: 'Tin mới',
  date: '20 tháng 11, 2026',
  locale: 'vi',
} as const;

const longTitle = 'Hội nghị ký kết chương trình phối hợp công tác giữa các bên, giai đoạn 2022–2030. '.repeat(4);

/** How many pixels of a part of the picture are nearly black: the title's ink. */
async function countInk(png: Buffer, top: number, height: number): Promise<number> {
  const part = { left: 60, top, width: 900, height };
  const grey = await sharp(png).extract(part).greyscale().raw().toBuffer();
  return grey.filter((value) => value < 60).length;
}

afterEach(() => vi.restoreAllMocks());

describe('the picture that messengers show with a link', () => {
  it('is a PNG of 1200 × 630 of at most 60 kB, also with a title that is too long', async () => {
    for (const title of [picture.title, longTitle, longTitle.toUpperCase(), 'A', '']) {
      const png = await renderSharePicture({ ...picture, title });
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
      expect(png.length).toBeLessThanOrEqual(60_000);
    }
  });

  it('is the same for the same texts, in another process too, and another for other texts', async () => {
    const one = await renderSharePicture(picture);
    const other = await renderSharePicture({ ...picture, title: 'Từ 2027' });
    vi.resetModules();
    const fresh = await import('./share-picture');
    expect(one.equals(await fresh.renderSharePicture(picture))).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('keeps a long title between the hem and the line below', async () => {
    const png = await renderSharePicture({ ...picture, title: longTitle, kindLabel: '', date: null });
    expect(await countInk(png, 170, 350)).toBeGreaterThan(5000);
    expect(await countInk(png, 530, 100)).toBe(0);
  });

  it('draws the marks above and below letters', async () => {
    const ink = async (title: string) => countInk(await renderSharePicture({ ...picture, title }), 156, 360);
    const [bare, marked] = [await ink('AOEU aoeu'), await ink('ẤỘỄỮ ấộễữ')];
    expect(marked).toBeGreaterThan(bare * 1.1);
  });

  it('asks no server for anything, whatever stands in the text', async () => {
    const asked: string[] = [];
    const realFetch = globalThis.fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith('data:')) asked.push(url);
      return realFetch(input, init);
    });
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code + 32)).join('');
    await renderSharePicture({ ...picture, title: `📻 中文 ☎ ${letters}`, organisation: '🏔 ƯƠ̆ ưă' });
    expect(asked).toEqual([]);
  });
});
