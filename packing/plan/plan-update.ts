import type { Moment } from '../../press/keep/change-clock';
import type { Ledger, Row } from '../store/ledger';
import { groupIds, groupOf, type GroupId } from './subjects';

/** What a ledger tells of how far the pack is up to date. */
export type Reached = Pick<Ledger, 'asOf' | 'scannedAsOf' | 'build' | 'key'>;

/** How a pack lags behind: not at all; by items that are known; or by what only a look at every document tells. */
export type Staleness = 'fresh' | 'items' | 'everything';

/** Scopes that the header and footer of every document are made from. */
const frameScopes = ['site-settings', 'languages'];

/** Scopes that any document may have been made from: when one changes, all are rendered. */
const sharedScopes = ['glossary', 'contacts', ...frameScopes];

/** Whether what documents share has changed since a change number, so that the shell must be made from nothing. */
export const hasOtherFrame = (moment: Moment, since: number): boolean =>
  frameScopes.some((scope) => moment.changeOf(scope) > since);

/**
 * How a pack lags behind the content of a moment.
 * @param build the build in whose name it may be made again; null once this process has done so, since two servers of
 * two builds must not undo each other's work for ever
 */
export function stalenessOf(reached: Reached | null, moment: Moment, build: string | null, keyId: string): Staleness {
  // A ledger ahead of the database: an older one was restored, and its change numbers say nothing of this pack.
  if (!reached || reached.asOf > moment.latest) return 'everything';
  if (build !== null && reached.build !== build) return 'everything';
  if (sharedScopes.some((scope) => moment.changeOf(scope) > reached.scannedAsOf)) return 'everything';
  return reached.asOf < moment.latest || reached.key !== keyId ? 'items' : 'fresh';
}

/** What has to be rendered. */
export interface RenderPlan {
  /** Ids of news items. */
  readonly news: ReadonlySet<number> | 'all';
  /** Groups of which every document is rendered. */
  readonly groups: readonly GroupId[];
}

const newsId = (scope: string): number[] => {
  const [, id] = /^news\/(\d+)$/.exec(scope) ?? [];
  return id ? [Number(id)] : [];
};

/**
 * What has to be rendered after scopes changed: the news among them, the news that show a programme among them, and the
 * groups concerned.
 * @param rows what is known of each document in the pack
 */
export function planUpdate(scopes: Iterable<string>, rows: Iterable<Row>) {
  const changed = new Set(scopes);
  const programmes = new Set([...changed].filter((scope) => /^programmes\/\d+$/.test(scope)));
  const naming = [...rows].filter((row) => row.scopes?.some((scope) => programmes.has(scope)));
  const has = (...names: readonly string[]): boolean => names.some((name) => changed.has(name));
  const isConcerned = {
    programmes: programmes.size > 0,
    front: has('news', 'programmes', ...frameScopes),
    reference: has('communes', ...sharedScopes),
  };
  return {
    news: new Set([...changed, ...naming.map(({ id }) => id)].flatMap(newsId)),
    groups: groupIds.filter((group) => isConcerned[group]),
  };
}

/** Ids in the pack that a plan asked for and that were not found: readers may no longer see them. */
export function findGone(
  stored: Iterable<string>,
  { news, groups }: RenderPlan,
  found: { has(id: string): boolean },
): Set<string> {
  const isAsked = (id: string): boolean => {
    const group = groupOf(id);
    if (group !== 'news') return groups.includes(group);
    return news === 'all' || newsId(id).some((one) => news.has(one));
  };
  return new Set([...stored].filter((id) => isAsked(id) && !found.has(id)));
}
