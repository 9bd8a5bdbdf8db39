import { readMediaUses } from '../../content/queries/pack-pictures';
import type { ItemKind } from '../../i18n/paths';
import type { Moment } from '../../press/keep/change-clock';

/** Scopes that any document may have been made from: when one changes, all are looked through. */
const everywhere = ['glossary', 'contacts', 'site-settings', 'languages'];

/** Scopes that the header and footer of every document are made from. */
const chrome = ['site-settings', 'languages'];

/** The number of the last change for which all documents must be looked through. */
export const lastSweepingChange = (moment: Moment): number =>
  Math.max(0, ...everywhere.map((scope) => moment.changeOf(scope)));

/** Whether what documents share has changed since a change number, so that the shell must be made from nothing. */
export const hasOtherChrome = (moment: Moment, since: number): boolean =>
  chrome.some((scope) => moment.changeOf(scope) > since);

/** What changed, as far as a pack can be brought up to date with it at once. */
export interface Changed {
  readonly items: ReadonlyMap<ItemKind, ReadonlySet<number>>;
  readonly front: boolean;
  readonly reference: boolean;
}

/** Reads a scope of an item, such as `news/12`. */
export function parseItem(scope: string): { readonly kind: ItemKind; readonly id: number } | null {
  const [, kind, id] = /^(news|programmes)\/(\d+)$/.exec(scope) ?? [];
  return kind === 'news' || kind === 'programmes' ? { kind, id: Number(id) } : null;
}

/** Sorts the scopes that changed; a changed picture counts for what shows it. */
export async function whatChanged(scopes: readonly string[]): Promise<Changed> {
  const all = new Set(scopes);
  for (const scope of scopes) {
    const [, media] = /^media\/(\d+)$/.exec(scope) ?? [];
    if (media) for (const use of await readMediaUses(Number(media))) all.add(use);
  }
  const items = new Map<ItemKind, Set<number>>([
    ['news', new Set()],
    ['programmes', new Set()],
  ]);
  for (const scope of all) {
    const item = parseItem(scope);
    if (item) items.get(item.kind)?.add(item.id);
  }
  const has = (...names: readonly string[]): boolean => names.some((name) => all.has(name));
  return {
    items,
    front: has('news', 'programmes', ...chrome),
    reference: has('communes', ...everywhere),
  };
}
