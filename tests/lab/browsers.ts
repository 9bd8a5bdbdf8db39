import { existsSync } from 'node:fs';
import { chromium, firefox, webkit, type Browser } from '@playwright/test';
import { launchOptions } from '../support/browser';
import { unpackChromium } from '../support/packaged-chromium';

/** The browsers that documents are looked at with. `chromium` is the current one. */
export const browserNames = ['chromium-92', 'chromium-106', 'chromium-119', 'chromium', 'firefox', 'webkit'] as const;

export type BrowserName = (typeof browserNames)[number];

/** What a browser of that age stands for. */
export const browserLabels: Readonly<Record<BrowserName, string>> = {
  'chromium-92': 'Chromium 92 (Android 5)',
  'chromium-106': 'Chromium 106 (Android 6)',
  'chromium-119': 'Chromium 119 (Android 7)',
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Opens a Chromium of an npm package; CHROME_PATH takes the current one's place. */
async function launchChromium(version: string, extra: readonly string[]): Promise<Browser> {
  const named = version === '153' ? process.env.CHROME_PATH : undefined;
  const found = named ? { executablePath: named, env: {} } : await unpackChromium(version);
  const options = launchOptions(found);
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...extra] });
}

/** A stock browser may speak an older protocol than Playwright: one that cannot open a page is as good as none. */
async function keepIfUsable(browser: Browser): Promise<Browser | null> {
  try {
    await (await browser.newContext()).close();
    return browser;
  } catch {
    await browser.close();
    return null;
  }
}

/** Opens a stock Firefox, which Playwright drives by WebDriver BiDi; Playwright's own build serves as well. */
async function launchFirefox(): Promise<Browser | null> {
  const own = firefox.executablePath();
  if (existsSync(own)) return firefox.launch({ executablePath: own });
  const stock = firefoxes.find((path) => existsSync(path));
  return stock ? keepIfUsable(await firefox.launch({ channel: 'moz-firefox', executablePath: stock })) : null;
}

/** Opens Playwright's build of WebKit; WebKitGTK of a distribution cannot be driven by it. */
async function launchWebkit(): Promise<Browser | null> {
  return existsSync(webkit.executablePath()) ? webkit.launch() : null;
}

/**
 * Opens a browser of the lab.
 * @param extra further command line arguments, of Chromium only
 * @returns null where the machine has none of that name; Chromium is always there, it comes from npm packages
 */
export async function launchBrowser(name: BrowserName, extra: readonly string[] = []): Promise<Browser | null> {
  switch (name) {
    case 'firefox':
      return launchFirefox();
    case 'webkit':
      return launchWebkit();
    case 'chromium':
      return launchChromium('153', extra);
    default:
      return launchChromium(name.slice('chromium-'.length), extra);
  }
}
