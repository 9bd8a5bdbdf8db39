import type { BrowserName } from '../browsers';
import type { Exception } from '../exceptions';
import type { Figure, Finding } from '../model';

/** One check on one document on one phone. */
export interface Unit {
  readonly check: string;
  readonly kind: string;
  readonly locale: string;
  readonly phone: string;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  /** Why the check could not look; null when it did. */
  readonly error: string | null;
  readonly seconds: number;
}

export interface ReportedFinding extends Finding {
  /** The exception that lets it stand; null when it counts. */
  readonly exception: Exception | null;
}

export interface ReportedFigure extends Figure {
  readonly check: string;
  readonly isOver: boolean;
  /** The same in the committed run; null where there is none. */
  readonly committed: number | null;
  readonly isWorse: boolean;
}

export interface ReportedBrowser {
  readonly name: BrowserName;
  /** Null where the machine has none. */
  readonly version: string | null;
}

/** Everything that a run found, as report.json holds it. */
export interface Report {
  /** When it ended, ISO 8601. */
  readonly examinedAt: string;
  readonly seconds: number;
  /** False when only a part was asked for: it cannot speak for the whole site. */
  readonly isWhole: boolean;
  /** Whether it is the part that stands in the gate (run/choose-part.ts). */
  readonly isGate: boolean;
  /** The last whole run without a failure, as the committed summary tells it: its day and the commit that it examined. */
  readonly lastWhole: { readonly on: string; readonly commit: string | null } | null;
  readonly browsers: readonly ReportedBrowser[];
  readonly kinds: readonly string[];
  readonly locales: readonly string[];
  readonly phones: readonly string[];
  readonly checks: readonly { readonly name: string; readonly title: string }[];
  readonly units: readonly Unit[];
  readonly findings: readonly ReportedFinding[];
  readonly figures: readonly ReportedFigure[];
  /** Exceptions that let nothing stand any more; each counts as a failure of a whole run. */
  readonly staleExceptions: readonly Exception[];
  readonly counts: { readonly passed: number; readonly failed: number };
}
