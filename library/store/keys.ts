import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '../../i18n/locales';

/** Names of what the library asks. */
export const keys = {
  status: ['status'],
  offer: (locale: Locale) => ['offer', locale],
  readable: (locale: Locale) => ['readable', locale],
  estimate: ['estimate'],
  safe: ['safe'],
} as const;

/** First parts of the names whose answers are kept for the next opening. */
export const persistedKeys: readonly unknown[] = ['status', 'readable', 'estimate'];

/** Asks anew whatever is on screen and may have changed with what the phone holds. */
export async function refresh(client: QueryClient): Promise<void> {
  await Promise.all(
    [keys.status, keys.estimate, ['readable']].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}
