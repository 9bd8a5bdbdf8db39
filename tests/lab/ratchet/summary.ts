import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeJson } from './write-json';

const exceptionSchema = z.object({
  check: z.string(),
  rule: z.string(),
  why: z.object({ vi: z.string(), 'vi-simple': z.string(), en: z.string() }),
  decidedOn: z.string(),
  endsOn: z.string(),
});

const summarySchema = z.object({
  /** Day of the run: "2026-11-24". */
  examinedOn: z.string(),
  /** The commit that it examined; null where the folder was no clone. */
  commit: z.string().nullable().default(null),
  /** Versions of the browsers that looked. */
  browsers: z.record(z.string(), z.string()),
  /** Browsers that the machine did not have. */
  browsersMissing: z.array(z.string()),
  kinds: z.array(z.string()),
  locales: z.array(z.string()),
  phones: z.array(z.string()),
  checks: z.array(z.string()),
  passed: z.number(),
  exceptions: z.array(exceptionSchema),
  /** Figures that do not depend on a busy machine, by "check/name/kind/locale/phone". */
  figures: z.record(z.string(), z.number()),
});

/** What is committed of a run: enough to say what was examined, and to see when something gets worse. */
export type Summary = Readonly<z.infer<typeof summarySchema>>;

/** Reads the committed summary; null before the first. Throws on a file that is none. */
export function readSummary(file: string): Summary | null {
  return existsSync(file) ? summarySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Writes a summary in such an order that a review shows what changed and nothing else. */
export async function writeSummary(file: string, summary: Summary): Promise<void> {
  const figures = Object.fromEntries(Object.entries(summary.figures).sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeJson(file, { ...summary, figures });
}
