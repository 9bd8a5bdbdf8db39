import { browserLabels, browserNames, type BrowserName } from '../../browsers';
import type { Bench, Check, Outcome, Subject } from '../../model';
import {
  findEnhancerFaults,
  findLayoutFaults,
  findThemeFaults,
  listenForErrors,
  type Fault,
} from './old-browsers-faults';

/** The language whose screens stand in the report's gallery; the others look the same. */
const GALLERY_LOCALE = 'vi';

async function look(check: string, subject: Subject, bench: Bench): Promise<Outcome> {
  const { kind, locale, url, status } = subject;
  const phone = bench.phone.name;
  const context = await bench.newContext();
  try {
    const page = await context.newPage();
    const errors = listenForErrors(page, subject);
    const answer = await page.goto(url);
    if (answer?.status() !== status) throw new Error(`${url} answered ${answer?.status()} in place of ${status}.`);
    const layout = await findLayoutFaults(page);
    const png = locale === GALLERY_LOCALE ? await page.screenshot() : null;
    const faults: readonly Fault[] = [
      ...layout,
      ...(await findEnhancerFaults(page)),
      ...(await findThemeFaults(page)),
      ...errors,
    ];
    return {
      findings: faults.map(([rule, element, explanation]) => ({
        check,
        rule,
        kind,
        locale,
        phone,
        element,
        explanation,
      })),
      figures: [],
      shots: png ? [{ kind, locale, phone, check, png }] : [],
    };
  } finally {
    await context.close();
  }
}

function toCheck(browser: BrowserName): Check {
  const isCurrent = browser === 'chromium';
  return {
    name: `in-${browser}`,
    title: `Every document and its enhancer in ${browserLabels[browser]}`,
    phones: isCurrent ? ['keypad', 'small', 'ordinary', 'tablet', 'desk'] : ['small'],
    family: 'in-browsers',
    browser,
    run: (subject, bench) => look(`in-${browser}`, subject, bench),
  };
}

/** One check a browser: old Androids, the current Chromium on every screen, and others where the machine has them. */
export const oldBrowserChecks: readonly Check[] = browserNames.map(toCheck);
