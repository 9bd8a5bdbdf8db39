import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { baseLocales } from '../i18n/locales';
import { findBrowser, launchOptions } from '../tests/support/browser';

/**
 * Takes the screens that phones show when they offer to install the site, from a running site with the demo content.
 * What it writes is committed; run it again when the look changes.
 */

const site = process.env.BASE_URL ?? 'http://localhost:3000';
const folder = 'public/screenshots';
const screens = {
  home: '',
  news: '/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030',
  programme: '/programmes/mtqg-2026-2035',
};

const browser = await chromium.launch(launchOptions(await findBrowser()));
await mkdir(folder, { recursive: true });
for (const locale of baseLocales) {
  for (const [name, path] of Object.entries(screens)) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
    const response = await page.goto(`${site}/${locale}${path}`);
    if (response?.status() !== 200) throw new Error(`${page.url()} answers ${response?.status()}.`);
    const screen = await page.screenshot();
    await sharp(screen).webp({ quality: 50, effort: 6 }).toFile(`${folder}/${locale}-${name}.webp`);
    await page.close();
  }
}
await browser.close();
