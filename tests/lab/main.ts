import { allChecks } from './checks/all';
import { planJobs } from './run/jobs';
import { isPassed } from './run/judge';
import { readOptions } from './run/options';
import { createProgress } from './run/progress';
import { runJobs } from './run/run-jobs';
import { listEnabledLocales, listSubjects } from './run/subjects';

const baseUrl = process.env.BASE_URL ?? 'http://localhost:3000';
const options = readOptions(process.argv.slice(2));
const jobs = planJobs(allChecks, listSubjects(baseUrl, await listEnabledLocales(baseUrl)), options);
const progress = createProgress(jobs, process.stdout);
const results = await runJobs(jobs, progress.onStart, progress.onDone);
progress.end();
for (const r of results) {
  if (r.error) console.log(r.job.check.name, r.error);
  for (const f of r.outcome.findings) console.log(f);
  for (const f of r.outcome.figures) console.log(f.name, f.kind, f.locale, f.value, f.budget);
}
console.log(results.filter((r) => isPassed(r, () => true)).length, results.length);
