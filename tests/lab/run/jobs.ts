import { browserNames } from '../browsers';
import type { Check, Phone, Subject } from '../model';
import { toPhone } from '../phones';
import { choosePart } from './choose-part';
import type { Options } from './options';

/** One unit of the lab's work, and one line of its count: a check looks at a document on a phone. */
export interface Job {
  readonly check: Check;
  readonly subject: Subject;
  readonly phone: Phone;
}

const isAsked =
  ({ only, locale, phone, check }: Options) =>
  (job: Job): boolean =>
    (!only || job.subject.kind === only) &&
    (!locale || job.subject.locale === locale) &&
    (!phone || job.phone.name === phone) &&
    (!check || job.check.name === check);

/** Jobs of one browser stand together, so that few browsers are open at a time; those that time come last. */
function toOrder({ check }: Job): number {
  return (check.alone ? browserNames.length : 0) + browserNames.indexOf(check.browser ?? 'chromium');
}

/** Everything that is to be done, in the order in which it is done. */
export function planJobs(checks: readonly Check[], subjects: readonly Subject[], options: Options): readonly Job[] {
  const asked = checks
    .flatMap((check) =>
      subjects
        .filter((subject) => check.covers?.(subject) ?? true)
        .flatMap((subject) => check.phones.map((name) => ({ check, subject, phone: toPhone(name) }))),
    )
    .filter(isAsked(options));
  return [...(options.gate ? choosePart(asked) : asked)].sort((one, other) => toOrder(one) - toOrder(other));
}
