import type { Page } from '@playwright/test';
import type { Bench, Check, Outcome, Subject } from '../../model';
import { toOutcome, type Fault } from '../fault';
import { callInPage } from '../call-in-page';
import { countBlankPages, countPages, isTagged } from './pdf';
import { withPage } from '../with-page';

/** What is printed and pinned up, and has to say by itself what it is. */
const items = ['article', 'programme'];

/** Letters that a sheet holds at least, where the text is long; headings and short lines leave room. */
const LETTERS_A_PAGE = 1_200;

function judgePdf(pdf: Buffer, letters: number): readonly Fault[] {
  const fault = (rule: string, explanation: string): Fault => ({ rule, element: '', explanation });
  const pages = countPages(pdf);
  const most = 1 + Math.ceil(letters / LETTERS_A_PAGE);
  const blank = countBlankPages(pdf);
  return [
    ...(isTagged(pdf) ? [] : [fault('tagged', 'The PDF has no structure for a screen reader (no StructTreeRoot).')]),
    ...(blank === 0 ? [] : [fault('blank', `${blank} of ${pages} pages would be printed without a word.`)]),
    ...(pages <= most ? [] : [fault('pages', `${letters} letters take ${pages} sheets; ${most} would be plenty.`)]),
  ];
}

async function look(page: Page, subject: Subject): Promise<readonly Fault[]> {
  await page.emulateMedia({ media: 'print' });
  const faults = [
    ...(await callInPage(page, 'findPrintedControls')),
    ...(items.includes(subject.kind) ? await callInPage(page, 'findUnprinted') : []),
  ];
  const pdf = await page.pdf({ tagged: true, outline: false, format: 'A4', printBackground: false });
  return [...faults, ...judgePdf(pdf, await callInPage(page, 'countPrinted'))];
}

async function run(subject: Subject, bench: Bench): Promise<Outcome> {
  const faults = await withPage(bench, subject, (page) => look(page, subject));
  return toOutcome('print', subject, bench, faults);
}

/** A printed document is text with its address and date, and nothing else. */
export const printCheck: Check = {
  name: 'print',
  title: 'Printed, an item says where it is from, has no controls and no blank sheet',
  phones: ['small'],
  run,
};
