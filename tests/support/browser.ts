import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';
import { unpackChromium, type Browser } from './packaged-chromium';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * Finds a browser for the tests: CHROME_PATH, an installed Chromium or Chrome, Playwright's own,
 * and last the one in an npm package, so that neither root nor a download is needed.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { executablePath: named, env: {} };
  }
  const own = chromium.executablePath();
  const found = [...installed, own].find((path) => path && existsSync(path));
  return found ? { executablePath: found, env: {} } : unpackChromium('153');
}

/** Launch options that work as root, in a container and on a machine without a screen. */
export function launchOptions(browser: Browser): LaunchOptions {
  return {
    executablePath: browser.executablePath,
    env: { ...process.env, ...browser.env } as Record<string, string>,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
