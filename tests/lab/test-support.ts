import type { Check, Figure, Finding, Outcome, Subject } from './model';
import { toPhone } from './phones';
import type { Result } from './run/perform';

/*
 * Whole, plausible parts of a run for the lab's own tests; each takes what a test cares about and fills in the rest.
 */

export const buildFigure = (changes: Partial<Figure> = {}): Figure => ({
  name: 'html-gzip',
  kind: 'article',
  locale: 'vi',
  phone: 'small',
  value: 9_000,
  unit: 'bytes',
  budget: 12_000,
  bound: 'at-most',
  tolerance: 0.03,
  ...changes,
});

export const buildFinding = (changes: Partial<Finding> = {}): Finding => ({
  check: 'weight',
  rule: 'other-origin',
  kind: 'article',
  locale: 'vi',
  phone: 'small',
  element: '<img src="https://elsewhere.example/a.webp">',
  explanation: 'The document loads a file from another server.',
  ...changes,
});

export const buildCheck = (changes: Partial<Check> = {}): Check => ({
  name: 'weight',
  title: 'What a document weighs and loads',
  phones: ['small'],
  run: async () => ({ findings: [], figures: [] }),
  ...changes,
});

export const buildSubject = (changes: Partial<Subject> = {}): Subject => ({
  kind: 'article',
  locale: 'vi',
  url: 'http://localhost:3000/vi/news/a',
  status: 200,
  ...changes,
});

export const buildResult = (outcome: Partial<Outcome> = {}, changes: Partial<Result> = {}): Result => ({
  job: { check: buildCheck(), subject: buildSubject(), phone: toPhone('small') },
  outcome: { findings: [], figures: [], ...outcome },
  error: null,
  skipped: false,
  seconds: 1.2,
  browserVersion: '153.0.8010.0',
  ...changes,
});
