import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './tests/support/browser';

const browser = await findBrowser();

/** Journeys against a production build that scripts/test.mjs has started; BASE_URL says where. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    viewport: { width: 360, height: 640 },
    launchOptions: launchOptions(browser),
  },
});
