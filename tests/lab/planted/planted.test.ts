import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTimeCheck } from '../checks/time/time';
import { oldBrowserChecks } from '../checks/old-browsers/old-browsers';
import { weightCheck } from '../checks/weight/weight';
import { toPhone } from '../phones';
import { renderHealthy } from '../plants/healthy';
import { addStyle } from '../plants/plant';
import { createBrowserShelf, type BrowserShelf } from '../run/browser-shelf';
import { isOverBudget } from '../run/judge';
import { perform } from '../run/perform';
import { plantedFaults } from './faults';
import { serveSite, type PlantedSite } from './serve-site';

const inBrowsers = oldBrowserChecks.filter(({ name }) => name === 'in-chromium-92' || name === 'in-chromium');

/** Three measurements are enough to see a fault of seconds. */
const timeCheck = createTimeCheck(3);

const shelves = new Map<string, BrowserShelf>();
let site: PlantedSite;
let elsewhere: PlantedSite;

/** Everything that the checks hold against a document: "check: rule" and "check: figure". */
async function look(path: string, isOfTime: boolean): Promise<readonly string[]> {
  const subject = { kind: 'article', locale: 'vi', url: site.origin + path, status: 200 } as const;
  const found: string[] = [];
  for (const check of [weightCheck, ...inBrowsers, ...(isOfTime ? [timeCheck] : [])]) {
    const name = check.browser ?? 'chromium';
    const shelf = shelves.get(name) ?? createBrowserShelf();
    shelves.set(name, shelf);
    const { outcome, error, skipped } = await perform({ check, subject, phone: toPhone('small') }, shelf);
    if (error ?? skipped) throw new Error(`${check.name} could not look: ${error}`);
    found.push(
      ...outcome.findings.map(({ rule }) => `${check.name}: ${rule}`),
      ...outcome.figures
        .filter((figure) => isOverBudget(figure, outcome.figures))
        .map((figure) => `${check.name}: ${figure.name}`),
    );
  }
  return [...new Set(found)];
}

beforeAll(async () => {
  // Room for what the enhancer shows, so that the healthy document does not jump.
  const html = addStyle(
    await renderHealthy(),
    '[data-enhance][hidden]{display:block!important;visibility:hidden}button[data-enhance][hidden]{display:inline-flex!important}',
  );
  elsewhere = await serveSite(new Map());
  site = await serveSite(
    new Map([
      ['/healthy', html],
      ...plantedFaults.map(({ plant }, index) => [`/fault-${index}`, plant(html, elsewhere.origin)] as const),
      ...plantedFaults.flatMap(({ files = {} }) => Object.entries(files)),
    ]),
  );
});

afterAll(async () => {
  for (const shelf of shelves.values()) await shelf.close();
  await site.stop();
  await elsewhere.stop();
});

describe('the checks of weight, time and age', () => {
  // A machine that is busy for a minute may make anything slow; a document that is really slow is so three times.
  it('hold nothing against a healthy document', { retry: 2 }, async () => {
    expect(await look('/healthy', true)).toEqual([]);
  });

  it.each(plantedFaults.map((fault, index) => ({ ...fault, index })))(
    'catch $name, each its own',
    async ({ index, caughtBy, isOfTime = false }) => {
      const found = await look(`/fault-${index}`, isOfTime);
      expect(found).toContain(caughtBy);
      const [check] = caughtBy.split(':');
      expect(found.filter((one) => !one.startsWith(`${check}:`))).toEqual([]);
    },
  );
});
