import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allAddresses } from '../support/addresses';

/* The lab looks at the same with more eyes: where it runs as well (tag @in-lab), this is left to it. */

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { path } of allAddresses) {
  test(`${path} has no finding, in light and in dark`, { tag: '@in-lab' }, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}

for (const width of [240, 320, 360, 768, 1280]) {
  test(`nothing scrolls sideways at ${width} px`, { tag: '@in-lab' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const { path } of allAddresses.filter(({ locale }) => locale === 'vi')) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

test('the skip link is the first thing that the keyboard reaches, and it leads to the text', async ({ page }) => {
  await page.goto('/vi/news');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveText('Đến nội dung');
  await expect(focused).toHaveAttribute('href', '#content');
});
