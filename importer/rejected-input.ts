import { sayReason, type Reason } from './messages';

/** Input that cannot be imported. `message` is its reason in Vietnamese, for the person who ran the command. */
export class RejectedInput extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, values: Readonly<Record<string, string | number>> = {}) {
    super(sayReason(reason, values));
    this.name = 'RejectedInput';
    this.reason = reason;
  }
}
