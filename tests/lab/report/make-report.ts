import type { Exception } from '../exceptions';
import { phones } from '../phones';
import { isOverBudget } from '../run/judge';
import type { Result } from '../run/perform';
import { isWorse, toCommitted } from '../ratchet/compare';
import { matchException } from '../ratchet/match-exception';
import type { Summary } from '../ratchet/summary';
import type { Report, ReportedBrowser, ReportedFigure, ReportedFinding, Unit } from './report';

interface Circumstances {
  readonly isWhole: boolean;
  readonly isGate?: boolean;
  readonly seconds: number;
  readonly now: Date;
  readonly summary: Summary | null;
  readonly exceptions: readonly Exception[];
}

interface Judged {
  readonly unit: Unit;
  readonly findings: readonly ReportedFinding[];
  readonly figures: readonly ReportedFigure[];
}

function judge({ job, outcome, error, skipped, seconds }: Result, { summary, exceptions, now }: Circumstances): Judged {
  const { check, subject, phone } = job;
  const today = now.toISOString().slice(0, 10);
  const findings = outcome.findings.map((finding) => ({
    ...finding,
    exception: matchException(finding, exceptions, today),
  }));
  const figures = outcome.figures.map((figure) => {
    const committed = toCommitted(check.name, figure, summary);
    return {
      ...figure,
      check: check.name,
      isOver: isOverBudget(figure, outcome.figures),
      committed,
      isWorse: isWorse(figure, committed),
    };
  });
  const failed =
    error !== null ||
    findings.some(({ exception }) => exception === null) ||
    figures.some((figure) => figure.isOver || figure.isWorse);
  return {
    unit: {
      check: check.name,
      kind: subject.kind,
      locale: subject.locale,
      phone: phone.name,
      verdict: skipped ? 'skipped' : failed ? 'failed' : 'passed',
      error,
      seconds: Math.round(seconds * 10) / 10,
    },
    findings,
    figures,
  };
}

function listBrowsers(results: readonly Result[]): readonly ReportedBrowser[] {
  const browsers = new Map<ReportedBrowser['name'], string | null>();
  for (const { job, browserVersion } of results) {
    const name = job.check.browser ?? 'chromium';
    browsers.set(name, browserVersion ?? browsers.get(name) ?? null);
  }
  return [...browsers].map(([name, version]) => ({ name, version }));
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Judges what a run brought and puts it together. */
export function makeReport(results: readonly Result[], circumstances: Circumstances): Report {
  const { isWhole, isGate = false, seconds, now, exceptions, summary } = circumstances;
  const judged = results.map((result) => judge(result, circumstances));
  const units = judged.map(({ unit }) => unit);
  const findings = judged.flatMap((one) => one.findings);
  const used = new Set(findings.map(({ exception }) => exception));
  const staleExceptions = isWhole ? exceptions.filter((exception) => !used.has(exception)) : [];
  const count = (verdict: Unit['verdict']) => units.filter((unit) => unit.verdict === verdict).length;
  const checks = new Map(results.map(({ job: { check } }) => [check.name, check.title]));
  return {
    examinedAt: now.toISOString(),
    seconds: Math.round(seconds),
    isWhole,
    isGate,
    lastWhole: summary && { on: summary.examinedOn, commit: summary.commit },
    browsers: listBrowsers(results),
    kinds: unique(units.map(({ kind }) => kind)),
    locales: unique(units.map(({ locale }) => locale)),
    phones: phones.map(({ name }) => name).filter((name) => units.some(({ phone }) => phone === name)),
    checks: [...checks].map(([name, title]) => ({ name, title })),
    units,
    findings,
    figures: judged.flatMap((one) => one.figures),
    staleExceptions,
    counts: { passed: count('passed'), failed: count('failed') + staleExceptions.length },
  };
}
