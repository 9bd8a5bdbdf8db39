import type { Browser } from '@playwright/test';
import type { BrowserName } from '../browsers';
import type { Bench, Phone } from '../model';
import { isHandheld } from '../phones';

/** A stock Firefox can be told none of these: it looks as its machine does. */
const stockFirefox = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } as const;

/** A phone's screen for the browser; only Chromium and WebKit know what a touched, pinched screen is. */
function toScreen(phone: Phone, browserName: BrowserName): Parameters<Browser['newContext']>[0] {
  const handheld = isHandheld(phone);
  return {
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.pixelRatio,
    ...(browserName === 'firefox' ? stockFirefox : { isMobile: handheld, hasTouch: handheld }),
  };
}

/** tsx wraps the functions that checks send into a page in a helper of its own, which the page must know. */
const nameHelper = 'globalThis.__name ??= (value) => value';

/** Sets a phone before an open browser. */
export function makeBench(browser: Browser, browserName: BrowserName, phone: Phone): Bench {
  const newContext: Bench['newContext'] = async (options = {}) => {
    // A worker would be at work in some looks and not yet in others; what it does is looked at by checks of its own.
    const context = await browser.newContext({
      ...toScreen(phone, browserName),
      serviceWorkers: 'block',
      ...options,
    });
    await context.addInitScript({ content: nameHelper });
    return context;
  };
  return {
    browser,
    browserName,
    phone,
    newContext,
    async open(subject, options) {
      const context = await newContext(options);
      try {
        const page = await context.newPage();
        const answer = await page.goto(subject.url);
        if (answer?.status() === subject.status) return page;
        throw new Error(`${subject.url} answered ${answer?.status()} in place of ${subject.status}.`);
      } catch (error) {
        await context.close();
        throw error;
      }
    },
  };
}
