import type { Page } from '@playwright/test';
import type { Bench, Check, Outcome, Subject } from '../model';
import { toOutcome, type Fault } from './fault';
import { callInPage } from './call-in-page';
import { listDead } from './links-answer';
import { withPage } from './with-page';
import { withoutScript } from './without-script';

/** The texts of one reading that another one lacks. */
export function listMissing(texts: readonly string[], from: readonly string[]): readonly string[] {
  const there = new Set(from);
  return [...new Set(texts)].filter((text) => !there.has(text));
}

async function lookAtLinks(page: Page): Promise<readonly Fault[]> {
  // A document that is not there still names itself in its menu of languages.
  const elsewhere = (await callInPage(page, 'listOwnLinks')).filter((url) => url !== page.url());
  const dead = await listDead(page.context().request, elsewhere);
  return dead.map(([url, status]) => ({
    rule: 'link',
    element: new URL(url).pathname + new URL(url).search,
    explanation: `The document leads there, and gets the answer ${status}.`,
  }));
}

async function lookWithout(page: Page, scripted: readonly string[]): Promise<readonly Fault[]> {
  const missing = listMissing(scripted, await callInPage(page, 'listReadableTexts'));
  return [
    ...missing.map((text) => ({ rule: 'text', element: text, explanation: 'This text comes only with a script.' })),
    ...(await callInPage(page, 'findNeedy')),
    ...(await callInPage(page, 'findBrokenLinks')),
    ...(await callInPage(page, 'findWrongOrder')),
    ...(await lookAtLinks(page)),
  ];
}

async function look(page: Page): Promise<readonly Fault[]> {
  const scripted = await callInPage(page, 'listReadableTexts');
  return withoutScript(page, () => lookWithout(page, scripted));
}

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  return toOutcome('no-script', subject, bench, await withPage(bench, subject, look));
}

/** A document is whole without a script: its text, its links, and no control that does nothing. */
export const noScriptCheck: Check = {
  name: 'no-script',
  title: 'Without JavaScript the text is complete and nothing pretends to work',
  phones: ['small'],
  run,
};
