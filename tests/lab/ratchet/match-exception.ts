import type { Exception } from '../exceptions';
import type { Finding } from '../model';

/** Whether an exception speaks of this finding and still holds on this day ("2026-11-24"). */
function covers(exception: Exception, finding: Finding, today: string): boolean {
  const { check, rule, kind, locale, phone, element } = exception;
  return (
    today < exception.endsOn &&
    check === finding.check &&
    rule === finding.rule &&
    (kind ?? finding.kind) === finding.kind &&
    (locale ?? finding.locale) === finding.locale &&
    (phone ?? finding.phone) === finding.phone &&
    finding.element.includes(element ?? '')
  );
}

/** The exception that lets a finding stand, or null when it counts. */
export function matchException(finding: Finding, exceptions: readonly Exception[], today: string): Exception | null {
  return exceptions.find((exception) => covers(exception, finding, today)) ?? null;
}
