import { describe, expect, it, vi } from 'vitest';
import { allChecks } from '../checks/all';
import { toMiddle } from '../checks/time/time-median';
import { buildCheck, buildFigure, buildResult, buildSubject } from '../test-support';
import { createBrowserShelf } from './browser-shelf';
import { planJobs, type Job } from './jobs';
import { isOverBudget } from './judge';
import { measureAgain } from './measure-again';
import { isWhole, readOptions } from './options';
import { perform } from './perform';
import { estimateSeconds } from './progress';
import { listSubjects } from './subjects';
import { toPhone } from '../phones';

const everything = readOptions([]);
const subjects = listSubjects('http://localhost:3000', ['vi', 'vi-simple', 'en', 'hre']);

describe('what is to be examined', () => {
  it('is every kind of document in every language, a slot included', () => {
    const jobs = planJobs([buildCheck()], subjects, everything);
    expect(jobs).toHaveLength(subjects.length);
    expect(jobs.map(({ subject }) => subject.url)).toContain('http://localhost:3000/hre/contacts');
    expect(subjects.find(({ kind, locale }) => kind === 'news-list-2' && locale === 'en')?.status).toBe(404);
  });

  it('is one document when one is asked for', () => {
    const asked = readOptions(['--only', 'article', '--locale', 'vi', '--phone', 'small', '--check', 'weight']);
    const checks = [buildCheck({ phones: ['small', 'desk'] }), buildCheck({ name: 'axe' })];
    const jobs = planJobs(checks, subjects, asked);
    expect(jobs.map(({ check, subject, phone }) => [check.name, subject.kind, subject.locale, phone.name])).toEqual([
      ['weight', 'article', 'vi', 'small'],
    ]);
  });

  it('is everything only when nothing is left out', () => {
    expect(isWhole(everything)).toBe(true);
    expect(isWhole(readOptions(['--update']))).toBe(true);
    for (const words of [['--gate'], ['--only', 'home'], ['--phone', 'small'], ['--check', 'axe'], ['--locale', 'vi']])
      expect(isWhole(readOptions(words)), words.join(' ')).toBe(false);
    expect(() => readOptions(['--nonsense'])).toThrow();
  });

  it('has names of their own for all checks, and phones that exist', () => {
    const names = allChecks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(planJobs(allChecks, subjects, everything).length).toBeGreaterThan(1_000);
  });

  it('measures time when everything else is done', () => {
    const checks = [buildCheck({ name: 'time', alone: true }), buildCheck(), buildCheck({ browser: 'chromium-92' })];
    const jobs = planJobs(checks, [buildSubject()], everything);
    expect(jobs.map(({ check }) => check.name).at(-1)).toBe('time');
  });
});

describe('a figure', () => {
  it('is over when it is more, or less, than it may be', () => {
    const over = (changes: object) => {
      const figure = buildFigure(changes);
      return isOverBudget(figure, [figure]);
    };
    expect(over({ value: 12_000 })).toBe(false);
    expect(over({ value: 12_001 })).toBe(true);
    expect(over({ value: 99, budget: 100, bound: 'at-least' })).toBe(true);
    expect(over({ value: 1e9, budget: null })).toBe(false);
  });

  it('that is judged with another is over only when both are', () => {
    const title = buildFigure({ name: 'title', value: 2_000, budget: 1_500, together: 'title-ratio' });
    const ratio = (value: number, phone = 'small') =>
      buildFigure({ name: 'title-ratio', value, budget: 1.5, together: 'title', phone });
    expect(isOverBudget(title, [title, ratio(1.4)])).toBe(false);
    expect(isOverBudget(title, [title, ratio(1.6)])).toBe(true);
    expect(isOverBudget(title, [title, ratio(1.4, 'desk')])).toBe(true);
  });

  it('of several runs is the one in the middle, with the lowest and the highest', () => {
    expect(toMiddle([5, 1, 9, 2, 3])).toEqual({ median: 3, spread: [1, 9] });
    expect(toMiddle([1, 3])).toEqual({ median: 2, spread: [1, 3] });
    expect(() => toMiddle([])).toThrow();
  });
});

describe('a check that cannot look', () => {
  const phone = toPhone('small');
  const subject = buildSubject();

  it('fails with its reason', async () => {
    const shelf = createBrowserShelf();
    const check = buildCheck({
      run: async () => {
        throw new Error('The page did not answer.');
      },
    });
    const result = await perform({ check, subject, phone }, shelf);
    await shelf.close();
    expect(result).toMatchObject({ error: 'The page did not answer.', skipped: false });
  });

  it('tries once more in a new browser when its browser has died', async () => {
    const shelf = createBrowserShelf();
    let tries = 0;
    const check = buildCheck({
      run: async (_, { browser }) => {
        tries += 1;
        if (tries === 1) {
          await browser.close();
          throw new Error('Browser closed.');
        }
        return { findings: [], figures: [] };
      },
    });
    const result = await perform({ check, subject, phone }, shelf);
    await shelf.close();
    expect(result.error).toBeNull();
    expect(tries).toBe(2);
  });

  it('is left out where the machine lacks its browser', async () => {
    const shelf = createBrowserShelf(async () => null);
    const result = await perform({ check: buildCheck({ browser: 'webkit' }), subject, phone }, shelf);
    expect(result).toMatchObject({ skipped: true, error: null, browserVersion: null });
  });
});

describe('what measures time and did not pass', () => {
  const toResult = (name: string, alone: boolean) =>
    buildResult({}, { job: { check: buildCheck({ name, alone }), subject: buildSubject(), phone: toPhone('small') } });

  it('is measured once more, and the second measure stands', async () => {
    const results = [toResult('time', true), toResult('axe', false), toResult('lighthouse', true)];
    const run = vi.fn(async (jobs: readonly Job[]) => jobs.map((job) => buildResult({}, { job, seconds: 99 })));
    const after = await measureAgain(results, (place) => place < 2, run);
    expect(run.mock.calls).toEqual([[[results[0]?.job]]]);
    expect(after.map(({ job, seconds }) => [job.check.name, seconds === 99])).toEqual([
      ['time', true],
      ['axe', false],
      ['lighthouse', false],
    ]);
  });

  it('is left alone where all passed', async () => {
    const results = [toResult('time', true)];
    expect(
      await measureAgain(
        results,
        () => false,
        () => Promise.reject(new Error('Nothing is to be done.')),
      ),
    ).toBe(results);
  });
});

describe('the time that is left', () => {
  it('counts each check as long as it took so far, and two at a time where that is allowed', () => {
    const axe = buildCheck({ name: 'axe' });
    const time = buildCheck({ name: 'time', alone: true });
    const job = (check: typeof axe) => ({ check, subject: buildSubject(), phone: toPhone('small') });
    const done = [buildResult({}, { job: job(axe), seconds: 4 }), buildResult({}, { job: job(time), seconds: 20 })];
    expect(estimateSeconds(done, [job(axe), job(axe), job(time)])).toBe(2 + 2 + 20);
    expect(estimateSeconds([], [job(axe)])).toBe(0);
  });
});
