import { readItem, writeItem } from '../../channel/local-storage';

/*
 * What a reader sets, kept on this phone and told to nobody. The style sheet reads html[data-size] and
 * html[data-theme]; without the attribute it shows its own default.
 */

export const preferenceNames = ['size', 'theme'] as const;

export type PreferenceName = (typeof preferenceNames)[number];

/** What was chosen earlier, or null where nothing was or the phone keeps nothing. */
export const readPreference: (name: PreferenceName) => string | null = readItem;

/** Keeps a choice, or with null forgets it. Without storage the choice lasts for this page only. */
export const keepPreference: (name: PreferenceName, value: string | null) => void = writeItem;

/** Makes the page look as chosen; null is the style sheet's own default. */
export function showPreference(name: PreferenceName, value: string | null): void {
  const { dataset } = document.documentElement;
  if (value) dataset[name] = value;
  else delete dataset[name];
}
