import committed from './lab-summary.json';

/** What the accessibility statement tells of the last committed run of the low-end phone lab. */
export interface LabSummary {
  /** Day of the run, "2026-11-24". */
  readonly examinedOn: string;
  /** Browsers that every document was opened in, by name ("chromium") and major version, oldest first. */
  readonly browsers: readonly { readonly name: string; readonly version: number }[];
  /** Browsers that could not be tried: "firefox", "webkit". */
  readonly browsersMissing: readonly string[];
  /** How many kinds of document were examined, in each of the languages. */
  readonly kinds: number;
  readonly locales: readonly string[];
  /** Widths of the screens, in CSS pixels. */
  readonly widths: readonly number[];
  /** What is known and not yet mended, with the reason in each complete language. */
  readonly exceptions: readonly {
    readonly why: { readonly vi: string; readonly 'vi-simple': string; readonly en: string };
    readonly decidedOn: string;
  }[];
}

/** Written by `npm run lab -- --update` beside tests/lab/summary.json, since documents know config and not tests. */
export const labSummary: LabSummary = committed;
