import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openField, type Field } from '../support/field/field';
import { visitAndKeep } from '../support/field/phone-state';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const news = 'news/ky-ket-phoi-hop-lien-minh-hop-tac-xa-2022-2030';

async function expectNoFinding(page: Page): Promise<void> {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
      ),
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Controls under a thumb: at least 44 px high and wide. */
async function expectLargeTargets(page: Page, selector: string): Promise<void> {
  for (const control of await page.locator(selector).all()) {
    const box = await control.boundingBox();
    expect(box && Math.min(box.width, box.height), await control.innerText()).toBeGreaterThanOrEqual(44);
  }
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

for (const locale of ['vi', 'vi-simple', 'en'] as const) {
  test.describe(locale, () => {
    let field: Field;
    test.beforeEach(async ({ browser, baseURL }) => {
      field = await openField({ browser, target: String(baseURL), locale });
    });
    test.afterEach(() => field.close());

    test('a page from the phone, without signal: age, save, line and marked links are there for everyone', async () => {
      const { page, way, at } = field;
      await visitAndKeep(page, at(`/${locale}/${news}`));
      await page.locator('[data-save]').click();
      await expect(page.locator('[data-save]')).toHaveAttribute('aria-pressed', 'true');
      way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(at(`/${locale}/${news}`));
      await expect(page.locator('[data-age]')).not.toBeEmpty();
      await expect(page.locator('[data-save]')).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('[data-line="offline"]')).toBeVisible();
      await expect(page.locator('.absent').first()).toBeAttached();
      await expectNoFinding(page);
      await expectLargeTargets(page, '.lines button:visible, .lines a:visible, .save button');
      await page.setViewportSize({ width: 240, height: 320 });
      expect(await fits(page)).toBe(true);
      await page.locator('[data-line="offline"] [data-away]').click();
      await expect(page.locator('[data-line="offline"]')).toBeHidden();
    });

    test('home without signal: each link to what is not here says so, and nothing moves for it', async () => {
      const { page, way, at } = field;
      await visitAndKeep(page, at(`/${locale}`));
      const height = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height);
      way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(at(`/${locale}`));
      await expect(page.locator('[data-age]')).not.toBeEmpty();
      const before = await height();
      const links = page.locator('main a.lacking');
      await expect(links.first()).toBeAttached();
      for (const link of await links.all()) await expect(link.locator('.absent')).toBeVisible();
      await page.evaluate(() =>
        document
          .querySelectorAll('main .list .absent, main .needs .absent, main .lead .absent')
          .forEach((mark) => mark.remove()),
      );
      expect(await height()).toBe(before);
    });

    test('the offline document says what can be read, and leads there', async () => {
      const { page, way, at } = field;
      await visitAndKeep(page, at(`/${locale}/${news}`));
      way.setMode({ fault: { kind: 'refuse' } });
      await page.goto(at(`/${locale}/site-map`));
      await expectNoFinding(page);
      await page.locator(`[data-readable] a[href="/${locale}/${news}"]`).click();
      await expect(page.locator('[data-readable]')).toHaveCount(0);
    });
  });
}
