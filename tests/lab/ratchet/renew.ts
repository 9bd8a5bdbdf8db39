import type { Report } from '../report/report';
import { toBetter, toFigureKey } from './compare';
import type { Summary } from './summary';

/**
 * The summary of a run in which nothing failed, keeping the best that it or the committed one knows of a figure.
 * @param commit what it examined; null where that is not known
 */
export function renewSummary(report: Report, commit: string | null): Summary {
  const { browsers, kinds, locales, phones, checks, counts } = report;
  const kept = report.figures.filter(({ tolerance }) => tolerance !== undefined);
  const known = new Set(report.findings.flatMap(({ exception }) => exception ?? []));
  return {
    examinedOn: report.examinedAt.slice(0, 10),
    commit,
    browsers: Object.fromEntries(browsers.flatMap(({ name, version }) => (version ? [[name, version]] : []))),
    browsersMissing: browsers.flatMap(({ name, version }) => (version ? [] : [name])),
    kinds: [...kinds],
    locales: [...locales],
    phones: [...phones],
    checks: checks.map(({ name }) => name),
    passed: counts.passed,
    exceptions: [...known].map(({ check, rule, why, decidedOn, endsOn }) => ({ check, rule, why, decidedOn, endsOn })),
    figures: Object.fromEntries(
      kept.map((figure) => [toFigureKey(figure.check, figure), toBetter(figure, figure.committed)]),
    ),
  };
}
