import type { Browser } from '@playwright/test';
import type { Bench, Check, Finding } from '../model';
import { toPhone } from '../phones';
import { makeBench } from '../run/bench';

/** All that checks find in one document, in words that can be compared. */
export async function lookWith(checks: readonly Check[], browser: Browser, url: string): Promise<readonly Finding[]> {
  const bench: Bench = makeBench(browser, 'chromium', toPhone('small'));
  const found: Finding[] = [];
  for (const check of checks) {
    const { findings } = await check.run({ kind: 'article', locale: 'vi', url, status: 200 }, bench);
    found.push(...findings);
  }
  return found;
}

/** What was found in one document and not in another. */
export function listBeyond(found: readonly Finding[], known: readonly Finding[]): readonly Finding[] {
  const seen = new Set(known.map(({ check, rule, element }) => `${check} ${rule} ${element}`));
  return found.filter(({ check, rule, element }) => !seen.has(`${check} ${rule} ${element}`));
}
