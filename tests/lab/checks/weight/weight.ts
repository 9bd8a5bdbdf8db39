import { budgets } from '../../../../config/budgets';
import type { Bench, Check, Figure, Outcome, Subject } from '../../model';
import { findWeightFaults } from './weight-findings';
import { weighFirstVisit } from './weight-first-visit';
import { listBlocking, logRequests, scrollThrough, type LoadedFile } from './weight-requests';
import { readInlineCss, weighText, weighUrl } from './weight-text';

/** How much heavier a document may be than in the committed run: its text is content, and content changes. */
const TOLERANCE = 0.03;

interface Looked {
  readonly files: readonly LoadedFile[];
  readonly blocking: readonly string[];
}

/** Opens the document, reads it to its end and tells what it loaded. */
async function look(subject: Subject, bench: Bench): Promise<Looked> {
  const context = await bench.newContext();
  try {
    const page = await context.newPage();
    const log = await logRequests(await context.newCDPSession(page));
    await page.goto(subject.url, { waitUntil: 'networkidle' });
    const blocking = await listBlocking(page);
    await scrollThrough(page);
    return { files: log.list(), blocking };
  } finally {
    await context.close();
  }
}

async function weigh(subject: Subject, bench: Bench): Promise<Outcome> {
  const { kind, locale, url } = subject;
  const figures: Figure[] = [];
  const tell = (
    name: string,
    value: number,
    budget: number | null,
    rest: { unit?: Figure['unit']; kept?: boolean } = {},
  ) =>
    figures.push({
      name,
      kind,
      locale,
      phone: bench.phone.name,
      value,
      unit: rest.unit ?? 'bytes',
      budget,
      bound: 'at-most',
      ...(rest.kept ? { tolerance: TOLERANCE } : {}),
    });

  const { text: html, weight } = await weighUrl(url);
  const { files, blocking } = await look(subject, bench);
  const isOwn = (file: LoadedFile) => new URL(file.url).origin === new URL(url).origin;
  const scripts = files.filter((file) => file.type === 'Script' && isOwn(file));
  const scriptWeights = await Promise.all(scripts.map(async (file) => (await weighUrl(file.url)).weight));
  const pictures = files.filter(({ type }) => type === 'Image');

  tell('html-raw', weight.raw, null);
  tell('html-gzip', weight.gzip, kind === 'article' ? budgets.newsDocument : budgets.anyDocument, { kept: true });
  tell('html-brotli', weight.brotli, null);
  tell('css-gzip', weighText(readInlineCss(html)).gzip, budgets.css, { kept: true });
  tell(
    'script-gzip',
    scriptWeights.reduce((sum, { gzip }) => sum + gzip, 0),
    budgets.enhancer,
    { kept: true },
  );
  tell(
    'pictures',
    pictures.reduce((sum, { bytes }) => sum + bytes, 0),
    null,
  );
  tell('largest-picture', Math.max(0, ...pictures.map(({ bytes }) => bytes)), budgets.picture);
  tell('requests', files.length, null, { unit: 'count' });
  tell('requests-before-text', 1 + blocking.length, budgets.requestsBeforeText, { unit: 'count' });
  if (kind === 'home') tell('first-visit', await weighFirstVisit(subject, bench), budgets.firstVisit, { kept: true });
  return { findings: findWeightFaults(subject, bench, html, files, blocking), figures };
}

/** Bytes and requests of every document, and what it loads that it should not. */
export const weightCheck: Check = {
  name: 'weight',
  title: 'What a document weighs and loads',
  phones: ['small'],
  run: weigh,
};
