import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './tests/support/browser';

const browser = await findBrowser();

/** Tests with this tag publish, or measure time: whatever ran beside them would see it, or slow it down. */
const alone = /@alone/;

/** Journeys against a production build that scripts/e2e.mjs or scripts/test.mjs has started; BASE_URL says where. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  projects: [
    { name: 'together', grepInvert: alone },
    { name: 'alone', grep: alone, workers: 1 },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    viewport: { width: 360, height: 640 },
    launchOptions: launchOptions(browser),
  },
});
