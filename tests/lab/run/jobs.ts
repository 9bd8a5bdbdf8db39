import { browserNames } from '../browsers';
import type { Check, Phone, Subject } from '../model';
import { toPhone } from '../phones';
import type { Options } from './options';

/** One unit of the lab's work, and one line of its count: a check looks at a document on a phone. */
export interface Job {
  readonly check: Check;
  readonly subject: Subject;
  readonly phone: Phone;
}

/** What the quick subset reads in languages that share everything but their words with the source language. */
const quickElsewhere = ['home', 'article'];

const isQuick = ({ check, subject }: Job): boolean =>
  check.quick && (subject.locale === 'vi' || quickElsewhere.includes(subject.kind));

const isAsked =
  ({ only, locale, phone, check, quick }: Options) =>
  (job: Job): boolean =>
    (!only || job.subject.kind === only) &&
    (!locale || job.subject.locale === locale) &&
    (!phone || job.phone.name === phone) &&
    (!check || job.check.name === check) &&
    (!quick || isQuick(job));

/** Jobs of one browser stand together, so that few browsers are open at a time; those that time come last. */
function toOrder({ check }: Job): number {
  return (check.alone ? browserNames.length : 0) + browserNames.indexOf(check.browser ?? 'chromium');
}

/** Everything that is to be done, in the order in which it is done. */
export function planJobs(checks: readonly Check[], subjects: readonly Subject[], options: Options): readonly Job[] {
  return checks
    .flatMap((check) =>
      subjects
        .filter((subject) => check.covers?.(subject) ?? true)
        .flatMap((subject) => check.phones.map((name) => ({ check, subject, phone: toPhone(name) }))),
    )
    .filter(isAsked(options))
    .sort((one, other) => toOrder(one) - toOrder(other));
}
