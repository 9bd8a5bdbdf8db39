import type { Bench, Finding, Outcome, Subject } from '../model';

/** Something wrong in a page, before it is known on which phone and in which document. */
export interface Fault {
  /** Rule within the check: "44px", "sideways", … */
  readonly rule: string;
  /** The element, as the beginning of its HTML; empty when it is about the whole document. */
  readonly element: string;
  /** One sentence: what is wrong, and what rule says so. */
  readonly explanation: string;
}

/** Beyond this many of a rule in one document, more would only hide the others. */
const MOST_OF_A_RULE = 12;

/** Leaves out what was said before of the same element by the same rule. */
export function toDistinct(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.rule} ${fault.element}`;
    if (!seen.has(key)) seen.set(key, fault);
  }
  return [...seen.values()];
}

/** Makes a check's outcome of the faults it found: each once, and of each rule no more than can be read. */
export function toOutcome(check: string, subject: Subject, bench: Bench, faults: readonly Fault[]): Outcome {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  for (const fault of toDistinct(faults)) {
    const count = (counts.get(fault.rule) ?? 0) + 1;
    counts.set(fault.rule, count);
    if (count > MOST_OF_A_RULE) continue;
    findings.push({ check, kind: subject.kind, locale: subject.locale, phone: bench.phone.name, ...fault });
  }
  return { findings, figures: [] };
}
