import { budgets } from '../../../../config/budgets';
import type { Bench, Check, Figure, Finding, Outcome, Subject } from '../../model';
import type { Timing } from './time-measure';
import { toMiddle, type Middle } from './time-median';
import { measureRuns } from './time-runs';

/** An odd number, so that the median is one of them. */
const RUNS = 5;

/**
 * How many times as long as a bare file of the same text a document may take. A time fails only when it is over its
 * budget and over this: a busy machine slows both, and the ratio stays.
 */
const ratioBounds = { title: 2, again: 1.2, blocking: 4 };

/** How much worse than in the committed run a ratio may be: so far apart do quiet runs lie. */
const RATIO_TOLERANCE = 0.4;

/** Kinds that differ in what is drawn; the further ones are cut from the same cloth. */
const kinds = ['home', 'news-list', 'article', 'programme', 'contacts', 'glossary', 'about', 'site-map'];
const kindsElsewhere = ['home', 'article', 'contacts'];

/** A bare file blocks for nothing on a quiet machine; one long task is what its share is measured by then. */
const LEAST_BLOCKED = 50;

function toBlockingRatio(first: readonly Timing[], bare: readonly Timing[]): Middle {
  const least = Math.max(LEAST_BLOCKED, toMiddle(bare.map(({ blocked }) => blocked)).median);
  return toMiddle(first.map(({ blocked }) => blocked / least));
}

async function time(check: string, runs: number, subject: Subject, bench: Bench): Promise<Outcome> {
  const { kind, locale } = subject;
  const phone = bench.phone.name;
  const isJudged = phone === 'small';
  const { first, again, bare } = await measureRuns(subject, bench, runs);
  const titles = (timings: readonly Timing[]) => timings.flatMap(({ title }) => (title === null ? [] : [title]));
  if (titles([...first, ...again, ...bare]).length < 3 * runs) {
    const finding: Finding = {
      check,
      rule: 'title-on-screen',
      kind,
      locale,
      phone,
      element: 'h1',
      explanation: 'The title does not show on the first screen.',
    };
    return { findings: [finding], figures: [] };
  }
  const figures: Figure[] = [];
  const tell = (
    name: string,
    { median, spread }: Middle,
    unit: Figure['unit'],
    budget: number | null,
    together?: string,
    tolerance?: number,
  ) =>
    figures.push({
      name,
      kind,
      locale,
      phone,
      value: median,
      unit,
      budget: isJudged ? budget : null,
      bound: 'at-most',
      spread,
      ...(together ? { together } : {}),
      ...(isJudged && tolerance ? { tolerance } : {}),
    });
  const firstTitle = toMiddle(titles(first));
  const againTitle = toMiddle(titles(again));
  const bareTitle = toMiddle(titles(bare));
  const toRatio = ({ median, spread: [low, high] }: Middle): Middle => ({
    median: median / bareTitle.median,
    spread: [low / bareTitle.median, high / bareTitle.median],
  });
  const of = (pick: (timing: Timing) => number) => toMiddle(first.map(pick));
  tell('title', firstTitle, 'ms', budgets.titleOnScreen, 'title-ratio');
  tell('title-ratio', toRatio(firstTitle), 'ratio', ratioBounds.title, 'title', RATIO_TOLERANCE);
  tell(
    'largest-paint',
    of(({ largest }) => largest),
    'ms',
    budgets.largestPaint,
    'title-ratio',
  );
  tell(
    'blocking',
    of(({ blocked }) => blocked),
    'ms',
    budgets.blockingTime,
    'blocking-ratio',
  );
  tell('blocking-ratio', toBlockingRatio(first, bare), 'ratio', ratioBounds.blocking, 'blocking');
  tell(
    'layout-shift',
    of(({ shift }) => shift),
    'score',
    budgets.layoutShift,
  );
  tell('again', againTitle, 'ms', budgets.repeatVisit, 'again-ratio');
  tell('again-ratio', toRatio(againTitle), 'ratio', ratioBounds.again, 'again', RATIO_TOLERANCE);
  tell('again-bytes', toMiddle(again.map(({ transferred }) => transferred)), 'bytes', null);
  tell('bare-title', bareTitle, 'ms', null);
  return { findings: [], figures };
}

/** How long a reader waits on a cheap phone, beside a bare file of the same text. @param runs how often it is measured */
export function createTimeCheck(runs: number): Check {
  return {
    name: 'time',
    title: 'How long a reader waits',
    phones: ['small'],
    alone: true,
    covers: ({ kind, locale }) => (locale === 'vi' ? kinds : kindsElsewhere).includes(kind),
    run: (subject, bench) => time('time', runs, subject, bench),
  };
}

export const timeCheck = createTimeCheck(RUNS);

/** The same on a weaker and on a better network: told, not judged. */
export const timeElsewhereCheck: Check = {
  ...timeCheck,
  name: 'time-elsewhere',
  title: 'How long a reader waits with one bar of signal, and in town',
  phones: ['smallest-net', 'ordinary'],
  covers: ({ kind, locale }) => locale === 'vi' && kind === 'article',
  run: (subject, bench) => time('time-elsewhere', RUNS, subject, bench),
};
