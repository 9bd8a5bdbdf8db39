import type { Bench, Check, Figure, Finding, Outcome, Subject } from '../../model';
import { categories, runLighthouse, type Category, type LighthouseRun } from './lighthouse-run';
import { serveBareFile, toBareHtml } from '../time/time-bare-file';
import { toMiddle } from '../time/time-median';

/** Six kinds that have nothing of their layout in common. Lighthouse gives an error document no score. */
const kinds = ['home', 'news-list', 'article', 'programme', 'contacts', 'glossary'];

const lowest: Readonly<Record<Category, number>> = {
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  performance: 98,
};

/** Points that a document may lie behind a bare file of the same text, where a busy machine costs both of them some. */
const MOST_BEHIND = 2;

/** Runs after which the median is believed; an odd number, so that it is one of them. */
const SURE = 7;

async function runTimes(url: string, count: number): Promise<readonly LighthouseRun[]> {
  const runs: LighthouseRun[] = [];
  while (runs.length < count) runs.push(await runLighthouse(url));
  return runs;
}

const isSlow = ({ scores }: LighthouseRun): boolean => (scores.performance ?? 0) < lowest.performance;

/** Runs as often as asked, and more often where a run lost points for its time: it may have met a busy second. */
async function runUntilSure(url: string, count: number): Promise<readonly LighthouseRun[]> {
  const runs = await runTimes(url, count);
  return runs.some(isSlow) ? [...runs, ...(await runTimes(url, SURE - count))] : runs;
}

const listScores = (runs: readonly LighthouseRun[], category: Category): readonly number[] =>
  runs.flatMap(({ scores }) => scores[category] ?? []);

/** What search engines may keep; Lighthouse takes points from what they may not. */
async function readIsIndexable(subject: Subject): Promise<boolean> {
  return !/<meta name="robots" content="[^"]*noindex/.test(await (await fetch(subject.url)).text());
}

/** The performance of a bare file of the same text, on this machine and now. */
async function scoreBareFile(subject: Subject, bench: Bench, count: number): Promise<number> {
  const page = await bench.open(subject);
  const html = await toBareHtml(page).finally(() => page.context().close());
  const file = await serveBareFile(html);
  try {
    return toMiddle(listScores(await runTimes(file.url, count), 'performance')).median;
  } finally {
    await file.stop();
  }
}

async function look(subject: Subject, bench: Bench): Promise<Outcome> {
  const place = { kind: subject.kind, locale: subject.locale, phone: bench.phone.name };
  const count = subject.locale === 'vi' ? 3 : 1;
  const indexable = await readIsIndexable(subject);
  const judged = categories.filter((category) => category !== 'seo' || indexable);
  const runs = await runUntilSure(subject.url, count);
  const figures: Figure[] = [];
  const findings: Finding[] = [];
  const toFinding = (rule: string, element: string, explanation: string): Finding => ({
    check: 'lighthouse',
    rule,
    ...place,
    element,
    explanation,
  });
  for (const category of judged) {
    const scores = listScores(runs, category);
    if (scores.length === 0) {
      findings.push(toFinding(category, '', `Lighthouse could not score ${category}.`));
      continue;
    }
    const { median, spread } = toMiddle(scores);
    const isBehind = category === 'performance' && median < lowest.performance;
    if (isBehind) {
      const value = (await scoreBareFile(subject, bench, 3)) - median;
      const [name, together] = ['performance-behind-bare', 'performance'];
      figures.push({ name, ...place, value, unit: 'score', budget: MOST_BEHIND, bound: 'at-most', together });
    }
    figures.push({
      name: category,
      ...place,
      value: median,
      unit: 'score',
      budget: lowest[category],
      bound: 'at-least',
      spread,
      ...(isBehind ? { together: 'performance-behind-bare' } : {}),
    });
  }
  const lost = runs[0]?.lost.filter(({ category }) => category !== 'performance' && judged.includes(category)) ?? [];
  findings.push(...lost.map(({ category, id, title, element }) => toFinding(`${category}/${id}`, element, title)));
  return { findings, figures };
}

/** What Google's own judge says of a document on a phone. */
export const lighthouseCheck: Check = {
  name: 'lighthouse',
  title: 'Lighthouse, as it judges phones',
  phones: ['small'],
  alone: true,
  covers: ({ kind, status }) => status === 200 && kinds.includes(kind),
  run: look,
};
