import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from '../tests/support/browser';

/** Takes the picture that README shows: the first screen of a running site on a small phone. */
const site = process.env.BASE_URL ?? 'http://localhost:3000';
const browser = await chromium.launch(launchOptions(await findBrowser()));
const page = await browser.newPage({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2 });
await page.goto(`${site}/vi`);
await page.screenshot({ path: 'docs/phone.png' });
await browser.close();
