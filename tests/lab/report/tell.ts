import type { Report, ReportedFigure, ReportedFinding } from './report';

/** Lines of one kind that a terminal shows before it points to the report. */
const MOST = 40;

const toPlace = ({ kind, locale, phone }: { kind: string; locale: string; phone: string }): string =>
  `${kind} · ${locale} · ${phone}`;

const tellFinding = (finding: ReportedFinding): string =>
  `✗ ${finding.check}/${finding.rule} · ${toPlace(finding)}\n    ${finding.explanation}\n    ${finding.element.slice(0, 200)}`;

function tellFigure(figure: ReportedFigure): string {
  const { check, name, value, unit, budget, bound, committed, isOver } = figure;
  const limit = isOver ? `${bound.replace('-', ' ')} ${budget}` : `committed ${committed}`;
  return `✗ ${check}/${name} · ${toPlace(figure)}: ${Math.round(value * 1_000) / 1_000} ${unit} (${limit})`;
}

/** What went wrong, for a terminal: one line or three each. */
export function tellFailures(report: Report): readonly string[] {
  const lines = [
    ...report.units.flatMap((unit) =>
      unit.error === null ? [] : [`✗ ${unit.check} could not look · ${toPlace(unit)}: ${unit.error.split('\n')[0]}`],
    ),
    ...report.findings.filter(({ exception }) => exception === null).map(tellFinding),
    ...report.figures.filter(({ isOver, isWorse }) => isOver || isWorse).map(tellFigure),
    ...report.staleExceptions.map(({ check, rule }) => `✗ the exception for ${check}/${rule} is needed no longer`),
  ];
  return lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more, in the report`] : lines;
}

/** What the machine did not have; each line says so, none of it counts. */
export function tellMissing({ browsers }: Report): readonly string[] {
  return browsers.flatMap(({ name, version }) => (version ? [] : [`• ${name} is not on this machine: not examined`]));
}

/** Which part was examined, and when the whole was last found well; nothing of a whole run. */
export function tellPart({ isWhole, isGate, lastWhole }: Report): readonly string[] {
  if (isWhole) return [];
  const part = isGate ? 'the part that stands in the gate' : 'the part that was asked for';
  const at = lastWhole?.commit ? `, at commit ${lastWhole.commit.slice(0, 10)}` : '';
  const whole = lastWhole
    ? `The whole was last without a failure on ${lastWhole.on}${at}.`
    : 'The whole has not run yet.';
  return [`• This was ${part}. ${whole}`];
}
