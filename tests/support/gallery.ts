import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type BrowserContextOptions, type Page as BrowserPage } from '@playwright/test';
import { buildPageOf, viewKinds } from '../../documents/test-support/fixtures';
import { totalViewsMarker, viewsMarker } from '../../config/view-markers';
import { renderDocument } from '../../documents/render';
import type { Locale } from '../../i18n/locales';
import { findBrowser, launchOptions } from './browser';
import { serveGallery } from './gallery-server';

/*
 * Draws every kind of document in every condition, and checks each with axe:
 *   npx tsx --tsconfig tests/support/tsconfig.gallery.json tests/support/gallery.ts [folder] [filter] [--axe]
 * `filter` is a regular expression for the pictures' names, such as "home-vi-360" or "-(dark|print)$". Writes PNG files and prints what axe finds.
 */

interface Condition extends BrowserContextOptions {
  readonly width: number;
  readonly height?: number;
  readonly theme?: string;
  readonly size?: string;
  readonly textScale?: number;
  readonly print?: boolean;
  readonly whole?: boolean;
}

const conditions: Readonly<Record<string, Condition>> = {
  first: { width: 360, height: 640, whole: false },
  '240': { width: 240 },
  '360': { width: 360 },
  '768': { width: 768, height: 1024 },
  '1280': { width: 1280, height: 800 },
  dark: { width: 360, colorScheme: 'dark' },
  'wide-dark': { width: 1280, height: 800, colorScheme: 'dark' },
  contrast: { width: 360, theme: 'contrast' },
  forced: { width: 360, forcedColors: 'active' },
  text200: { width: 360, textScale: 2 },
  size4: { width: 360, size: '4' },
  zoom400: { width: 320, height: 256 },
  print: { width: 794, height: 1123, print: true },
};

const locales: readonly Locale[] = ['vi', 'vi-simple', 'en', 'hre'];

const [folder = path.join(tmpdir(), 'gallery'), filter = ''] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
const wanted = new RegExp(filter);
const withAxe = process.argv.includes('--axe');

/** Puts numbers where a site that answers would put its own. */
const fillViews = (html: string): string => html.replaceAll(viewsMarker, '12').replaceAll(totalViewsMarker, '3.480');

async function renderAll(): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>();
  for (const locale of locales) {
    for (const kind of viewKinds)
      documents.set(`/${kind}-${locale}`, fillViews((await renderDocument(buildPageOf(kind, locale))).html));
  }
  return documents;
}

async function applyCondition(page: BrowserPage, { theme, size, textScale, print }: Condition): Promise<void> {
  await page.evaluate(
    ([chosenTheme, chosenSize, scale]) => {
      const { dataset, style } = document.documentElement;
      if (chosenTheme) dataset.theme = chosenTheme;
      if (chosenSize) dataset.size = chosenSize;
      if (scale) style.fontSize = `${scale * 100}%`;
    },
    [theme, size, textScale] as const,
  );
  if (print) await page.emulateMedia({ media: 'print' });
}

async function findOverflow(page: BrowserPage): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} px wide on ${clientWidth}` : null;
  });
}

async function draw(page: BrowserPage, name: string, url: string, condition: Condition): Promise<number> {
  await page.goto(url);
  await applyCondition(page, condition);
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: condition.whole ?? true });
  const overflow = await findOverflow(page);
  if (overflow) console.log(`${name}: ${overflow}`);
  if (!withAxe || condition.print) return overflow ? 1 : 0;
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  for (const { id, nodes } of violations) {
    console.log(
      `${name}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)}\n    ${failureSummary?.split('\n')[1] ?? ''}`)
        .join('\n  ')}`,
    );
  }
  return violations.length + (overflow ? 1 : 0);
}

await mkdir(folder, { recursive: true });
const [server, origin] = await serveGallery(await renderAll());
const browser = await chromium.launch(launchOptions(await findBrowser()));
let problems = 0;
for (const [conditionName, condition] of Object.entries(conditions)) {
  const { width, height = 640, ...options } = condition;
  const names = locales
    .flatMap((locale) => viewKinds.map((kind) => `${kind}-${locale}`))
    .filter((name) => wanted.test(`${name}-${conditionName}`));
  if (names.length === 0) continue;
  const context = await browser.newContext({
    ...options,
    viewport: { width, height },
    deviceScaleFactor: width < 500 ? 2 : 1,
  });
  const page = await context.newPage();
  for (const name of names) problems += await draw(page, `${name}-${conditionName}`, `${origin}/${name}`, condition);
  await context.close();
}
await browser.close();
server.close();
console.log(`${problems} problems; pictures in ${folder}`);
process.exitCode = problems > 0 ? 1 : 0;
