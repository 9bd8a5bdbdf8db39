import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browsers';
import { axeCheck } from '../checks/axe/axe';
import { clippingCheck } from '../checks/clipping';
import { keyboardCheck } from '../checks/keyboard/keyboard';
import { languagesCheck } from '../checks/languages';
import { motionCheck } from '../checks/motion';
import { noScriptCheck } from '../checks/no-script';
import { noStyleCheck } from '../checks/no-style';
import { printCheck } from '../checks/print/print';
import { pseudoLocaleCheck } from '../checks/pseudo-locale';
import { reflowCheck } from '../checks/reflow';
import { targetSizeCheck } from '../checks/target-size';
import { textSpacingCheck } from '../checks/text-spacing';
import type { Finding } from '../model';
import { renderHealthy } from './healthy';
import { listBeyond, lookWith } from './look';
import { plantAll, type Plant } from './plant';
import { plantsOfLooks } from './plants-of-looks';
import { barPlants, plantsOfUse, trapPlants } from './plants-of-use';
import { servePlants, type PlantSite } from './serve-plants';

/** All but the tree, which tells every change and not what is wrong. */
const checks = [
  axeCheck,
  targetSizeCheck,
  reflowCheck,
  textSpacingCheck,
  clippingCheck,
  pseudoLocaleCheck,
  languagesCheck,
  keyboardCheck,
  noScriptCheck,
  noStyleCheck,
  motionCheck,
  printCheck,
];

const documents = { looks: plantsOfLooks, use: plantsOfUse, trap: trapPlants, bar: barPlants } as const;
const names = ['looks', 'use', 'trap', 'bar'] as const;

let browser: Browser | null;
let site: PlantSite;
const found = new Map<string, readonly Finding[]>();

/** Whether a finding comes of a fault, by the check meant for it. */
const isOf = (finding: Finding, { check, element }: Plant) =>
  finding.check === check && finding.element.includes(element);

const toWords = ({ check, rule, element }: Finding) => `${check}: ${rule}: ${element}`;

beforeAll(async () => {
  const html = await renderHealthy();
  const planted = names.map((name) => [`/vi/news/${name}`, plantAll(html, documents[name])] as const);
  site = await servePlants(new Map([['/vi/news/healthy', html], ...planted]));
  browser = await launchBrowser('chromium');
  if (!browser) throw new Error('There is no browser.');
  // Two at a time: each waits for its pages more than it works.
  const queue = ['healthy', ...names];
  const work = async (open: Browser) => {
    for (let name = queue.shift(); name; name = queue.shift())
      found.set(name, await lookWith(checks, open, `${site.origin}/vi/news/${name}`));
  };
  await Promise.all([work(browser), work(browser)]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await site.close();
});

describe.each(names)('a document with faults of kind "%s"', (name) => {
  const plants: readonly Plant[] = documents[name];
  const listFound = () => listBeyond(found.get(name) ?? [], found.get('healthy') ?? []);

  it.each(plants)('shows $name to the check meant for it', (plant) => {
    expect(
      listFound()
        .filter((finding) => isOf(finding, plant))
        .map(({ rule }) => rule),
    ).toContain(plant.rule);
  });

  it('shows nothing to any other check', () => {
    const others = listFound().filter((finding) => !plants.some((plant) => isOf(finding, plant)));
    expect(others.map(toWords)).toEqual([]);
  });
});
