import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browsers';
import { createTreeCheck } from '../checks/tree/tree';
import { renderHealthy } from './healthy';
import { lookWith } from './look';
import { replace } from './plant';
import { servePlants, type PlantSite } from './serve-plants';

let browser: Browser | null;
let site: PlantSite;
let folder: string;

const look = (path: string, isUpdate = false) => {
  if (!browser) throw new Error('There is no browser.');
  return lookWith([createTreeCheck(folder, isUpdate)], browser, site.origin + path);
};

beforeAll(async () => {
  const html = await renderHealthy();
  site = await servePlants(
    new Map([
      ['/vi/news/healthy', html],
      // The same to the eye; a screen reader no longer says that it is a heading.
      ['/vi/news/changed', replace(html, /<h2>(.*?)<\/h2>/, '<p style="font-size:1.375rem">$1</p>')],
    ]),
  );
  folder = await mkdtemp(join(tmpdir(), 'trees-'));
  browser = await launchBrowser('chromium');
});

afterAll(async () => {
  await browser?.close();
  await site.close();
  await rm(folder, { recursive: true });
});

it('tells that a tree was never recorded, records it when asked, and then tells where it differs', async () => {
  expect(await look('/vi/news/healthy')).toMatchObject([
    { check: 'tree', explanation: expect.stringContaining('never recorded') },
  ]);

  expect(await look('/vi/news/healthy', true)).toEqual([]);
  expect(await readFile(join(folder, 'vi', 'article.txt'), 'utf8')).toMatch(/heading ".+" \[level=1\]/);
  expect(await look('/vi/news/healthy')).toEqual([]);

  const [changed, ...more] = await look('/vi/news/changed');
  expect(changed?.explanation).toMatch(/From line \d+: “- heading ".*" \[level=2\].*” has become “- paragraph: /);
  expect(more).toEqual([]);
});
