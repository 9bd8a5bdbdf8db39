import { allChecks } from './checks/all';
import { exceptions } from './exceptions';
import { renewSummary } from './ratchet/renew';
import { writeStatement } from './ratchet/statement';
import { readSummary, writeSummary } from './ratchet/summary';
import { makeReport } from './report/make-report';
import { tellFailures, tellMissing, tellPart } from './report/tell';
import { writeReport } from './report/write-report';
import { files } from './run/files';
import { planJobs } from './run/jobs';
import { isWhole, readOptions, type Options } from './run/options';
import { measureAgain } from './run/measure-again';
import { readCommit } from './run/read-commit';
import type { Result } from './run/perform';
import { createProgress } from './run/progress';
import { runJobs } from './run/run-jobs';
import { listEnabledLocales, listSubjects } from './run/subjects';

/** Examines the site at BASE_URL as the command line asks. Gives the exit code. */
async function examine(options: Options): Promise<number> {
  const began = Date.now();
  const baseUrl = process.env.BASE_URL ?? 'http://localhost:3000';
  const jobs = planJobs(allChecks, listSubjects(baseUrl, await listEnabledLocales(baseUrl)), options);
  const progress = createProgress(jobs, process.stdout);
  const first = await runJobs(jobs, progress.onStart, progress.onDone);
  progress.end();

  const summary = readSummary(files.summary);
  const whole = isWhole(options);
  const secondsSoFar = (): number => (Date.now() - began) / 1_000;
  const judge = (results: readonly Result[]) =>
    makeReport(results, {
      isWhole: whole,
      isGate: options.gate,
      seconds: secondsSoFar(),
      now: new Date(),
      summary,
      exceptions,
    });
  const { units } = judge(first);
  const results = await measureAgain(
    first,
    (place) => units[place]?.verdict === 'failed',
    (again) => {
      for (const { check, subject } of again)
        console.log(`• Measured again: ${check.name} · ${subject.kind} · ${subject.locale}`);
      return runJobs(again);
    },
  );
  const report = judge(results);
  const folder = whole ? files.whole : files.part;
  await writeReport(
    folder,
    report,
    results.flatMap(({ outcome }) => outcome.shots ?? []),
  );

  const { passed, failed } = report.counts;
  const isGreen = failed === 0 && passed > 0;
  for (const line of [...tellFailures(report), ...tellMissing(report), ...tellPart(report)]) console.log(line);
  if (passed + failed === 0) console.log('✗ Nothing was examined: no check, document and phone is as asked.');
  if (options.update && whole && isGreen) {
    const renewed = renewSummary(report, readCommit());
    await writeSummary(files.summary, renewed);
    await writeStatement(files.statement, renewed);
    console.log('• The committed summary is renewed: tests/lab/summary.json and config/lab-summary.json');
  } else if (options.update)
    console.log('• The summary stays as it was: only a whole run without a failure renews it.');
  console.log(`• Report after ${report.seconds} s: ${folder}/index.html`);
  console.log(`${passed} passed, ${failed} failed`);
  return isGreen ? 0 : 1;
}

try {
  process.exitCode = await examine(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
