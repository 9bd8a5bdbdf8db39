import { browserLabels, type BrowserName } from '../../browsers';
import type { Bench, Check, Finding, Outcome, Subject } from '../../model';
import { openField } from '../../../support/field/field';
import { rows } from '../../../support/field/rows';

/** The oldest that documents are made for, one between, and the current one. */
const browsers: readonly BrowserName[] = ['chromium-92', 'chromium-106', 'chromium'];

async function loseSignal(check: string, subject: Subject, { browser, phone }: Bench): Promise<Outcome> {
  const { kind, locale, url } = subject;
  const findings: Finding[] = [];
  for (const { name, prove } of rows) {
    const screen = { viewport: { width: phone.width, height: phone.height }, deviceScaleFactor: phone.pixelRatio };
    const field = await openField({ browser, target: new URL(url).origin, locale, context: screen });
    try {
      await prove(field);
    } catch (error) {
      const explanation = error instanceof Error ? error.message : String(error);
      findings.push({ check, rule: name, kind, locale, phone: phone.name, element: '', explanation });
    } finally {
      await field.close();
    }
  }
  return { findings, figures: [] };
}

function toCheck(browser: BrowserName): Check {
  return {
    name: `offline-in-${browser}`,
    title: `What a reader gets when the network fails, in ${browserLabels[browser]}`,
    phones: ['small'],
    family: 'offline',
    browser,
    covers: ({ kind }) => kind === 'article',
    run: (subject, bench) => loseSignal(`offline-in-${browser}`, subject, bench),
  };
}

/** Everything that breaks in the field, in each language. */
export const offlineChecks: readonly Check[] = browsers.map(toCheck);
