/**
 * The address that a request came from, as the proxy before us saw it: the last entry of X-Forwarded-For, because the
 * entries before it are whatever the sender wrote. Without a proxy all requests count as one.
 */
export function addressOf(headers: Headers): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  return (entries.at(-1) || headers.get('x-real-ip') || 'direct').slice(0, 64);
}
