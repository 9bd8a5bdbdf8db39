import { expect, test, type BrowserContext, type Page, type Request } from '@playwright/test';

const path = '/vi-simple/news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';
const tracked = `${path}?fbclid=IwAR0x&utm_source=zalo#buoc-2`;

const shareButton = (page: Page) => page.locator('[data-share]').first();
const shareStatus = (page: Page) => page.locator('.share [data-status]').first();
const message = (page: Page, name: string) => shareButton(page).getAttribute(`data-msg-${name}`);

/** The address to be passed on: the page's own, and nothing behind it. */
const addressOf = (page: Page): string => new URL(path, page.url()).href;

/** Errors that a reader's browser met. */
function noteErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Takes things out of a browser, as if it were older, before any page of it runs. */
async function takeAway(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript((taken) => {
    for (const name of taken) {
      const owner = name === 'share' || name === 'clipboard' || name === 'sendBeacon' ? navigator : window;
      Object.defineProperty(owner, name, {
        get() {
          if (name === 'localStorage') throw new DOMException('storage is off', 'SecurityError');
          return undefined;
        },
      });
    }
  }, names);
}

/** Counts are answered here, so that trying things out adds to no real count. */
async function catchViews(page: Page): Promise<Request[]> {
  const posts: Request[] = [];
  await page.route('**/api/views', async (route) => {
    posts.push(route.request());
    await route.fulfill({ status: 204 });
  });
  return posts;
}

async function readClipboard(context: BrowserContext, url: string): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const other = await context.newPage();
  await other.goto(url);
  return other.evaluate(() => navigator.clipboard.readText());
}

test.describe('passing a page on', () => {
  test.beforeEach(async ({ page }) => {
    await catchViews(page);
  });

  test('opens the share sheet of the phone with this language and version', async ({ page }) => {
    const shared: unknown[] = [];
    await page.exposeFunction('noteShare', (data: unknown) => void shared.push(data));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: (data: unknown) => Reflect.get(window, 'noteShare')(data) });
    });
    await page.goto(tracked);
    await shareButton(page).click();
    await expect.poll(() => shared).toEqual([{ title: await page.title(), url: addressOf(page) }]);
    await expect(shareStatus(page)).toHaveText((await message(page, 'shared')) ?? '');
  });

  test('says nothing when the reader closes the share sheet', async ({ page }) => {
    await page.addInitScript(() => {
      const close = () => Promise.reject(new DOMException('closed', 'AbortError'));
      Object.defineProperty(navigator, 'share', { value: close });
    });
    await page.goto(path);
    await shareButton(page).click();
    await page.waitForTimeout(300);
    await expect(shareStatus(page)).toBeEmpty();
    await expect(page.locator('.share-link')).toHaveCount(0);
  });

  test('copies the link where there is no share sheet, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await takeAway(page, ['share']);
    await page.goto(tracked);
    await shareButton(page).click();
    await expect(shareStatus(page)).toHaveText((await message(page, 'copied')) ?? '');
    expect(await readClipboard(context, path)).toBe(addressOf(page));
  });

  test('copies in the old way where there is no clipboard, and keeps the focus', async ({ page, context }) => {
    await takeAway(page, ['share', 'clipboard']);
    await page.goto(tracked);
    await shareButton(page).click();
    await expect(shareStatus(page)).toHaveText((await message(page, 'copied')) ?? '');
    await expect(shareButton(page)).toBeFocused();
    expect(await readClipboard(context, path)).toBe(addressOf(page));
  });

  test('shows the link, selected, where nothing can be copied', async ({ page }) => {
    await takeAway(page, ['share', 'clipboard']);
    await page.addInitScript(() => (document.execCommand = () => false));
    await page.goto(tracked);
    await shareButton(page).click();
    const link = page.locator('.share-link');
    await expect(link).toBeVisible();
    await expect(link).toBeFocused();
    await expect(link).toHaveValue(addressOf(page));
    await expect(link).toHaveAccessibleName((await message(page, 'link')) ?? '');
    const selected = await link.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]);
    expect(selected).toEqual([0, addressOf(page).length]);
    await expect(shareStatus(page)).toHaveText((await message(page, 'failed')) ?? '');
    await shareButton(page).click();
    await expect(link).toHaveCount(1);
  });
});

test.describe('text size and theme', () => {
  const root = (page: Page) => page.locator('html');
  const open = (page: Page) => page.locator('[data-enhance="display"] summary').click();

  test.beforeEach(async ({ page }) => {
    await catchViews(page);
  });

  test('are kept on the phone and there before the enhancer comes', async ({ page }) => {
    await page.goto('/vi');
    await open(page);
    const bigger = page.locator('[data-text-size="3"]');
    await bigger.click();
    await page.locator('[data-theme-choice="dark"]').click();
    await expect(bigger).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-text-size][aria-pressed="true"]')).toHaveCount(1);
    await page.route('**/assets/enhancer.*', (route) => route.abort());
    await page.goto('/en/news');
    await expect(root(page)).toHaveAttribute('data-size', '3');
    await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  });

  test('change what one sees: four growing sizes, four themes', async ({ page }) => {
    await page.goto('/vi');
    await open(page);
    const sizes: number[] = [];
    for (const size of ['1', '2', '3', '4']) {
      await page.locator(`[data-text-size="${size}"]`).click();
      sizes.push(await root(page).evaluate((html) => parseFloat(getComputedStyle(html).fontSize)));
    }
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
    const papers = new Set<string>();
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.locator(`[data-theme-choice="${theme}"]`).click();
      papers.add(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor));
    }
    expect(papers.size).toBe(3);
  });

  test('are said aloud, also when the same is chosen again', async ({ page }) => {
    await page.goto('/vi');
    await open(page);
    const panel = page.locator('[data-enhance="display"]');
    const button = page.locator('[data-theme-choice="contrast"]');
    const template = (await panel.getAttribute('data-msg-theme')) ?? '';
    const said = template.replace('{choice}', (await button.innerText()).trim());
    for (let times = 0; times < 2; times++) {
      await button.click();
      await expect(panel.locator('[role="status"]')).toHaveText(said);
    }
  });

  test('leave no trace when they are set back', async ({ page }) => {
    await page.goto('/vi');
    await open(page);
    for (const choice of ['[data-text-size="4"]', '[data-text-size="1"]']) await page.locator(choice).click();
    for (const theme of ['dark', 'auto']) await page.locator(`[data-theme-choice="${theme}"]`).click();
    await expect(root(page)).not.toHaveAttribute('data-size');
    await expect(root(page)).not.toHaveAttribute('data-theme');
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).not.toEqual(expect.arrayContaining([expect.stringMatching(/^tl-(?:size|theme)/)]));
  });

  test('work for this page where nothing can be kept', async ({ page }) => {
    const errors = noteErrors(page);
    await takeAway(page, ['localStorage']);
    await page.goto('/vi');
    await open(page);
    await page.locator('[data-text-size="4"]').click();
    await expect(root(page)).toHaveAttribute('data-size', '4');
    await expect(page.locator('[data-text-size="4"]')).toHaveAttribute('aria-pressed', 'true');
    expect(errors).toEqual([]);
  });
});

test.describe('inside another app', () => {
  const android = 'Mozilla/5.0 (Linux; Android 9; SM-J530Y; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

  for (const [app, userAgent] of [
    ['Zalo on Android', `${android} Chrome/106.0.5249.126 Mobile Safari/537.36 Zalo android/23101 ZaloTheme/light`],
    ['Zalo on iPhone', `${iphone} Mobile/15E148 Zalo iOS/485 ZaloTheme/light ZaloLanguage/vn`],
    ['Facebook', `${android} Chrome/106.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/415.0.0.34.107;]`],
  ]) {
    test(`${app}: tells how to open a browser, and copies the link for it`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ userAgent, baseURL: baseURL ?? '' });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      await catchViews(page);
      await page.goto(tracked);
      const hint = page.locator('[data-enhance="browser-hint"]');
      await expect(hint).toBeVisible();
      await hint.locator('summary').click();
      const copy = hint.locator('[data-copy-link]');
      await copy.click();
      await expect(hint.locator('[role="status"]')).toHaveText((await copy.getAttribute('data-msg-copied')) ?? '');
      expect(await readClipboard(context, path)).toBe(addressOf(page));
      await context.close();
    });
  }

  test('an ordinary browser is told nothing', async ({ page }) => {
    await catchViews(page);
    await page.goto(path);
    await expect(shareButton(page)).toBeVisible();
    await expect(page.locator('[data-enhance="browser-hint"]')).toBeHidden();
  });
});

test.describe('the count of views', () => {
  test('is told once for each reading, without a word about the reader', async ({ page }) => {
    const posts = await catchViews(page);
    for (const address of [tracked, '/vi']) {
      await page.goto(address);
      await page.waitForTimeout(500);
    }
    expect(posts.map((post) => post.method())).toEqual(['POST', 'POST']);
    const bodies = posts.map((post): unknown => post.postDataJSON());
    const id = expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(bodies).toEqual([
      { path, offline: false, id },
      { path: '/vi', offline: false, id },
    ]);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(2);
  });

  test('leaves out what is not there', async ({ page }) => {
    const posts = await catchViews(page);
    await page.goto('/vi/news/khong-co-bai-nay');
    await page.waitForTimeout(500);
    expect(posts).toEqual([]);
  });
});

test('an old browser that lacks all of it shows the page and meets no error', async ({ page }) => {
  const errors = noteErrors(page);
  await takeAway(page, ['share', 'clipboard', 'sendBeacon', 'fetch', 'localStorage', 'crypto']);
  await page.goto(path);
  await expect(shareButton(page)).toBeVisible();
  await expect(page.locator('main h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('controls that would not work are not there', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('[data-share]')).toHaveCount(0);
    for (const control of await page.locator('[data-enhance]').all()) await expect(control).toBeHidden();
  });
});
