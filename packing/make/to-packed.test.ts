import { describe, expect, it } from 'vitest';
import { createShellBuilder } from '../../packs/shell-builder';
import type { Subject } from '../plan/subjects';
import { picturesIn, titleIn, toPacked } from './to-packed';

describe('what is read out of a rendered document', () => {
  it('its heading, as a reader sees it', () => {
    expect(titleIn('<h1 lang="vi">Làng &amp; <b>xã</b>\n &lt;mới&gt;</h1><h1>other</h1>')).toBe('Làng & xã <mới>');
    expect(titleIn('<p>nothing</p>')).toBe('');
  });

  it('the moderate file of each picture, once, and no AVIF', () => {
    const picture = (src: string) =>
      `<picture><source srcset="/media/x-480.avif 480w"/><img src="${src}" alt=""/></picture>`;
    expect(picturesIn(picture('/media/a-480.webp') + picture('/media/a-480.webp') + picture('/media/b.avif'))).toEqual([
      '/media/a-480.webp',
    ]);
    expect(picturesIn('<img src="https://elsewhere/a.webp"/>')).toEqual([]);
  });
});

describe('a rendered document as the pack keeps it', () => {
  const shell = createShellBuilder({ headers: {}, assets: [] });
  const page: Subject = {
    id: 'page/about',
    kind: 'page',
    viewKind: 'about',
    address: { kind: 'page', locale: 'vi', name: 'about' },
    url: '/vi/about',
    updatedAt: null,
  };
  const made = (body: string, dependsOn: readonly string[] = []) => ({ body, cuts: [], dependsOn });

  it('keeps the date of a page that is the same, and dates one that is not anew', () => {
    const { row } = toPacked(page, made('<h1>A</h1>'), shell, undefined);
    const former = { ...row, updatedAt: '2020-01-01T00:00:00.000Z' };
    expect(toPacked(page, made('<h1>A</h1>'), shell, former).document.updatedAt).toBe(former.updatedAt);
    expect(toPacked(page, made('<h1>B</h1>'), shell, former).document.updatedAt).not.toBe(former.updatedAt);
  });

  it('remembers the other items that it shows, and its pictures', () => {
    const item: Subject = { ...page, id: 'news/1', updatedAt: '2026-01-01T00:00:00.000Z' };
    const body = '<picture><img src="/media/a-480.webp"></picture>';
    const { row, document } = toPacked(item, made(body, ['news/1', 'glossary', 'programmes/3']), shell, undefined);
    expect(row).toMatchObject({ id: 'news/1', scopes: ['programmes/3'], pictures: ['/media/a-480.webp'] });
    expect(row.updatedAt).toBeUndefined();
    expect(document.updatedAt).toBe(item.updatedAt);
  });
});
