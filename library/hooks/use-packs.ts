import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '../../i18n/locales';
import type { PackState, Status } from '../../channel/messages';
import { ask, toRefusal } from '../store/ask';
import { keys } from '../store/keys';

/** How long the site's last word on its packs is good enough. */
const FRESH = 300_000;

const nothing = (locale: Locale): PackState => ({
  locale,
  version: null,
  generatedAt: null,
  syncedAt: null,
  held: [],
  missing: [],
});

/** What this phone holds and what the site offers, language by language. Costs at most a few kilobytes. */
export function usePacks(locales: readonly Locale[], status: Status | undefined) {
  const client = useQueryClient();
  const checks = useQueries({
    queries: locales.map((locale) => ({
      queryKey: keys.offer(locale),
      staleTime: FRESH,
      queryFn: async () => {
        const { pack } = await ask({ type: 'check', locale });
        await client.invalidateQueries({ queryKey: keys.status });
        return pack;
      },
    })),
  });
  return {
    packs: locales.map(
      (locale, index) => status?.packs.find((pack) => pack.locale === locale) ?? checks[index]?.data ?? nothing(locale),
    ),
    isChecking: checks.some(({ isFetching }) => isFetching),
    /** Before the first answer since this page was opened: sizes would change under the reader's finger. */
    isUnsure: checks.some(({ isFetching, isFetchedAfterMount }) => isFetching && !isFetchedAfterMount),
    /** Why the site could not be asked; null when it was. */
    refusal: checks.map(({ error }) => error && toRefusal(error)).find(Boolean) ?? null,
    check: () => Promise.all(checks.map(({ refetch }) => refetch())),
  };
}
