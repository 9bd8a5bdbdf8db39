/** What an address may still try. All times in milliseconds since 1970. */
interface Attempts {
  count: number;
  readonly since: number;
}

/** Tries that may fail from one address before it has to wait. */
const mostAttempts = 30;
const period = 10 * 60_000;
/** Addresses that are remembered; the oldest is forgotten first, so a flood of addresses cannot fill the memory. */
const mostAddresses = 5_000;

const byAddress = new Map<string, Attempts>();

/**
 * Counts a try to sign in and says whether it may go on. The account itself is locked after five wrong passwords;
 * this slows one address that tries many accounts.
 */
export function mayTry(address: string, now: number = Date.now()): boolean {
  const known = byAddress.get(address);
  const attempts = known && now - known.since < period ? known : { count: 0, since: now };
  attempts.count += 1;
  byAddress.delete(address);
  byAddress.set(address, attempts);
  if (byAddress.size > mostAddresses) {
    const oldest = byAddress.keys().next();
    if (!oldest.done) byAddress.delete(oldest.value);
  }
  return attempts.count <= mostAttempts;
}

/** Forgets the tries of an address after a right password. */
export function forgive(address: string): void {
  byAddress.delete(address);
}
