/** The collections whose items have drafts and a state for each language. */
export const itemCollections = ['news', 'programmes', 'contacts', 'glossary'] as const;

export type ItemCollection = (typeof itemCollections)[number];

/** Tells whether a name, from a stored job say, is one of those collections. */
export const isItemCollection = (name: unknown): name is ItemCollection =>
  itemCollections.some((each) => each === name);
