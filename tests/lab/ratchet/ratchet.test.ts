import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Exception } from '../exceptions';
import { makeReport } from '../report/make-report';
import type { Report } from '../report/report';
import { buildFigure, buildFinding, buildResult } from '../test-support';
import type { Result } from '../run/perform';
import { renewSummary as renew } from './renew';
import { toStatement, writeStatement } from './statement';
import { readSummary, writeSummary, type Summary } from './summary';

const folder = mkdtempSync(join(tmpdir(), 'tieng-lang-ratchet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-11-24T03:00:00Z');

const report = (
  results: readonly Result[],
  summary: Summary | null = null,
  exceptions: readonly Exception[] = [],
): Report => makeReport(results, { isWhole: true, seconds: 60, now, summary, exceptions });

const measured = (value: number, rest = {}) => [buildResult({ figures: [buildFigure({ value, ...rest })] })];

const renewSummary = (of: Report) => renew(of, 'a1b2c3');

const committed = renewSummary(report(measured(9_000)));

const exception: Exception = {
  check: 'weight',
  rule: 'other-origin',
  element: 'elsewhere.example',
  why: { vi: 'Vì …', 'vi-simple': 'Vì …', en: 'Because …' },
  decidedOn: '2026-11-01',
  endsOn: '2027-02-01',
};

describe('the committed summary, which nothing may fall behind', () => {
  it('passes what is as good as it, or worse by less than may be', () => {
    expect(report(measured(9_000), committed).counts).toEqual({ passed: 1, failed: 0 });
    expect(report(measured(9_270), committed).counts).toEqual({ passed: 1, failed: 0 });
  });

  it('fails what is worse, though still under its budget', () => {
    const { counts, figures } = report(measured(9_271), committed);
    expect(counts).toEqual({ passed: 0, failed: 1 });
    expect(figures[0]).toMatchObject({ committed: 9_000, isWorse: true, isOver: false });
  });

  it('fails a score that has fallen', () => {
    const score = { name: 'seo', unit: 'score', bound: 'at-least', budget: 90, tolerance: 0 } as const;
    const old = renewSummary(report(measured(100, score)));
    expect(report(measured(99, score), old).counts.failed).toBe(1);
    expect(report(measured(100, score), old).counts.failed).toBe(0);
  });

  it('does not hold against a document what depends on how busy the machine was', () => {
    const old = renewSummary(report(measured(900, { tolerance: undefined })));
    expect(old.figures).toEqual({});
    expect(report(measured(1_200, { tolerance: undefined }), old).counts.failed).toBe(0);
  });

  it('keeps what was reached: small steps downhill do not add up', () => {
    const better = renewSummary(report(measured(8_900), committed));
    expect(better.figures).toEqual({ 'weight/html-gzip/article/vi/small': 8_900 });
    expect(renewSummary(report(measured(9_000), better)).figures).toEqual(better.figures);
  });

  it('is the same after it was written and read, and a broken file is refused', async () => {
    const file = join(folder, 'summary.json');
    expect(readSummary(file)).toBeNull();
    await writeSummary(file, committed);
    expect(readSummary(file)).toEqual(committed);
    writeFileSync(file, '{"examinedOn": 3}');
    expect(() => readSummary(file)).toThrow();
  });
});

describe('an exception', () => {
  const found = [buildResult({ findings: [buildFinding()] })];

  it('lets its finding stand, and is told in summary and statement', () => {
    const excepted = report(found, null, [exception]);
    expect(excepted.counts).toEqual({ passed: 1, failed: 0 });
    expect(renewSummary(excepted).exceptions).toHaveLength(1);
    expect(toStatement(renewSummary(excepted)).exceptions).toEqual([
      { why: exception.why, decidedOn: exception.decidedOn },
    ]);
  });

  it.each([
    ['has ended', { endsOn: '2026-11-24' }],
    ['speaks of another rule', { rule: 'framework' }],
    ['speaks of another kind of document', { kind: 'home' }],
    ['speaks of another language', { locale: 'en' }],
    ['speaks of another phone', { phone: 'desk' }],
    ['speaks of another element', { element: 'footer' }],
  ])('lets nothing stand when it %s', (_, changes) => {
    expect(report(found, null, [{ ...exception, ...changes }]).findings[0]?.exception).toBeNull();
  });

  it('fails a whole run when nothing needs it any more, and not a part of one', () => {
    const clean = [buildResult()];
    expect(report(clean, null, [exception]).counts).toEqual({ passed: 1, failed: 1 });
    const part = makeReport(clean, { isWhole: false, seconds: 1, now, summary: null, exceptions: [exception] });
    expect(part.counts).toEqual({ passed: 1, failed: 0 });
  });
});

describe('the committed summary', () => {
  it('says on which day and at which commit the whole was last without a failure; a report of a part repeats it', () => {
    const part = makeReport([buildResult()], { isWhole: false, seconds: 1, now, summary: committed, exceptions: [] });
    expect(part.lastWhole).toEqual({ on: '2026-11-24', commit: 'a1b2c3' });
    expect(report([buildResult()]).lastWhole).toBeNull();
  });
});

describe('what the accessibility statement is told', () => {
  it('is the day, the browsers by age, the screens, and what was not there', async () => {
    const file = join(folder, 'statement.json');
    await writeStatement(file, {
      ...committed,
      browsers: { chromium: '153.0.8010.0', 'chromium-92': '92.0.4512.0', firefox: '153.7' },
      browsersMissing: ['webkit'],
      phones: ['small', 'keypad', 'smallest-net'],
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      examinedOn: '2026-11-24',
      browsers: [
        { name: 'chromium', version: 92 },
        { name: 'chromium', version: 153 },
        { name: 'firefox', version: 153 },
      ],
      browsersMissing: ['webkit'],
      kinds: 1,
      locales: ['vi'],
      widths: [240, 360],
      exceptions: [],
    });
  });
});
