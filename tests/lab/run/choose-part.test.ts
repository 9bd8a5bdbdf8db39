import { describe, expect, it } from 'vitest';
import { allChecks } from '../checks/all';
import { buildCheck } from '../test-support';
import { choosePart } from './choose-part';
import { planJobs, type Job } from './jobs';
import { readOptions } from './options';
import { listSubjects } from './subjects';

const subjects = listSubjects('http://localhost:3000', ['vi', 'vi-simple', 'en']);
const whole = planJobs(allChecks, subjects, readOptions([]));
const part = planJobs(allChecks, subjects, readOptions(['--gate']));

const familyOf = ({ check }: Job) => check.family ?? check.name;
const browserOf = ({ check }: Job) => check.browser ?? 'chromium';
const isAtAnEnd = (job: Job) => ['chromium-92', 'chromium'].includes(browserOf(job));

/** Everything that jobs show, told as text. */
const shown = (jobs: readonly Job[], tell: (job: Job) => string) => new Set(jobs.map(tell));

describe('the part of the lab that stands in the gate', () => {
  it.each<[string, (job: Job) => string]>([
    ['kind of document', (job) => `${familyOf(job)} ${job.subject.kind}`],
    ['language', (job) => `${familyOf(job)} ${job.subject.locale}`],
    ['phone', (job) => `${familyOf(job)} ${job.phone.name}`],
  ])('shows each check every %s that it knows', (_, tell) => {
    expect(shown(part, tell)).toEqual(shown(whole, tell));
  });

  it('shows them in the oldest and in the newest browser', () => {
    const tell = (job: Job) => `${familyOf(job)} ${job.subject.kind} ${browserOf(job)}`;
    expect(shown(part.filter(isAtAnEnd), tell)).toEqual(shown(whole.filter(isAtAnEnd), tell));
  });

  it('opens every document of every language', () => {
    expect(shown(part, ({ subject }) => subject.url)).toEqual(shown(whole, ({ subject }) => subject.url));
  });

  it('is less than half of the whole, in the same order', () => {
    expect(part.length).toBeLessThan(whole.length * 0.4);
    const places = part.map((job) =>
      whole.findIndex((one) => one.check === job.check && one.subject === job.subject && one.phone === job.phone),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('spreads over the languages: none is left to a few checks', () => {
    const looks = subjects.map(({ url }) => part.filter(({ subject }) => subject.url === url).length);
    expect(Math.max(...looks) - Math.min(...looks)).toBeLessThanOrEqual(8);
  });

  it('takes one job where one shows everything', () => {
    const [first] = subjects;
    if (!first) throw new Error('There is no subject.');
    const jobs = planJobs([buildCheck()], [first], readOptions([]));
    expect(choosePart(jobs)).toEqual(jobs);
    expect(choosePart([])).toEqual([]);
  });
});
