import { existsSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { baseLocales } from '../i18n/locales';
import { buildWebManifest } from './web-manifest';

interface Asset {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

const read = (locale: Parameters<typeof buildWebManifest>[0]) => JSON.parse(buildWebManifest(locale));

const sizeOf = async ({ src }: Asset): Promise<string> => {
  const { width, height } = await sharp(`public${src}`).metadata();
  return `${width}x${height}`;
};

describe.each(baseLocales)('the app on a home screen, installed from /%s', (locale) => {
  const manifest = read(locale);

  it('opens in that language, and is the same app in every language', () => {
    expect(manifest).toMatchObject({ start_url: `/${locale}`, id: '/', scope: '/', display: 'standalone', dir: 'ltr' });
    expect(manifest.lang).toBe(locale);
  });

  it('offers the first doors and what is kept on the phone', () => {
    const addresses = manifest.shortcuts.map(({ url }: { url: string }) => url);
    const parts = ['news', 'programmes', 'contacts', 'library'];
    expect(addresses).toEqual(parts.map((part) => `/${locale}/${part}`));
  });

  it('names pictures that exist, in the sizes that it says', async () => {
    const shortcuts: Asset[] = manifest.shortcuts.flatMap(({ icons }: { icons: Asset[] }) => icons);
    for (const asset of [...manifest.icons, ...manifest.screenshots, ...shortcuts] as Asset[]) {
      expect(existsSync(`public${asset.src}`), asset.src).toBe(true);
      expect(await sizeOf(asset), asset.src).toBe(asset.sizes);
    }
  });

  it('has screens to show, each with its words and none heavy', () => {
    expect(manifest.screenshots.length).toBeGreaterThanOrEqual(2);
    for (const { src, label, form_factor } of manifest.screenshots) {
      expect(label).not.toBe('');
      expect(form_factor).toBe('narrow');
      expect(statSync(`public${src}`).size, src).toBeLessThanOrEqual(60_000);
    }
  });
});

describe('the icons', () => {
  const icons: Asset[] = read('vi').icons;
  const withPurpose = (purpose: string) => icons.find((icon) => icon.purpose === purpose)?.src ?? '';

  it('fill the mask of every phone: no corner is see-through', async () => {
    const { data, info } = await sharp(`public${withPurpose('maskable')}`)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[3]).toBe(255);
    expect(data[(info.width * info.height - 1) * 4 + 3]).toBe(255);
  });

  it('have one that is a shape of one colour', async () => {
    const { data } = await sharp(`public${withPurpose('monochrome')}`)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const shades = new Set<number>();
    for (let at = 0; at < data.length; at += 4) if ((data[at + 3] ?? 0) > 0) shades.add(data[at] ?? 0);
    expect(Math.min(...shades)).toBeGreaterThan(230);
    expect(data[3]).toBe(0);
  });
});

describe('a slot', () => {
  it('has an app of its own language that speaks easy Vietnamese', () => {
    expect(read('hre')).toMatchObject({ start_url: '/hre', lang: 'vi-simple', id: '/' });
  });
});
