import type { Text } from './text';

/** A desk that answers questions. What is not confirmed is null, never guessed. */
export interface Contact {
  readonly id: number;
  readonly name: Text;
  readonly role: Text | null;
  readonly address: Text | null;
  readonly hours: Text | null;
  readonly note: Text | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Day of the last check, YYYY-MM-DD. */
  readonly checkedAt: string | null;
}
