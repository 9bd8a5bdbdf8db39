import type { Job } from './jobs';

/** Between these two, browsers differ in what lies between them: what holds at both ends is not asked of the middle. */
const ends: readonly string[] = ['chromium-92', 'chromium'];

/** What a job can show once for all jobs that would show it again. */
function listClaims({ check, subject: { kind, locale }, phone }: Job): readonly string[] {
  const { family = check.name, browser = 'chromium' } = check;
  return [
    `${family} sees ${kind}`,
    `${family} sees ${locale}`,
    `${family} sees ${phone.name}`,
    ...(ends.includes(browser) ? [`${family} sees ${kind} in ${browser}`] : []),
    `somebody sees ${kind} in ${locale}`,
  ];
}

const toDocument = ({ subject }: Job): string => `${subject.kind}/${subject.locale}`;

/**
 * The part of the lab that stands in the gate: few jobs, which together show each check every kind of document, every
 * language and every phone that it knows, in the oldest and in the newest browser, and have every document looked at.
 * Each time the job that shows most of what is missing is taken, and of equals the one whose document was taken least.
 * @returns jobs of those given, in their order
 */
export function choosePart(jobs: readonly Job[]): readonly Job[] {
  const claims = new Map(jobs.map((job) => [job, listClaims(job)]));
  const missing = new Set([...claims.values()].flat());
  const chosen = new Set<Job>();
  const looks = new Map<string, number>();
  while (missing.size > 0) {
    let best: { readonly job: Job; readonly shows: number; readonly looks: number } | null = null;
    for (const [job, ofJob] of claims) {
      const shows = ofJob.filter((claim) => missing.has(claim)).length;
      const next = { job, shows, looks: looks.get(toDocument(job)) ?? 0 };
      if (!best || shows > best.shows || (shows === best.shows && next.looks < best.looks)) best = next;
    }
    if (!best) break;
    chosen.add(best.job);
    looks.set(toDocument(best.job), best.looks + 1);
    for (const claim of claims.get(best.job) ?? []) missing.delete(claim);
  }
  return jobs.filter((job) => chosen.has(job));
}
