import { test } from '@playwright/test';
import { openField } from '../support/field/field';
import { rows } from '../support/field/rows';

/*
 * What breaks in the field, in the current Chromium; the lab proves the same in old ones and in every language. Where it
 * runs as well (tag @in-lab), this is left to it.
 */

for (const { name, prove } of rows) {
  test(name, { tag: '@in-lab' }, async ({ browser, baseURL }) => {
    const field = await openField({ browser, target: String(baseURL), locale: 'vi' });
    try {
      await prove(field);
    } finally {
      await field.close();
    }
  });
}
