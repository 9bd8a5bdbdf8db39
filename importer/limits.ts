/** The largest input that is read, in bytes. */
export const MAX_INPUT_BYTES = 5 * 1024 * 1024;

/** Elements nested deeper than this are flattened: no real page needs them, and hostile ones exhaust the stack. */
export const MAX_DEPTH = 200;

/** The most tags that a page may have; real ones of 5 MB have a fraction of it. */
export const MAX_TAGS = 150_000;

/** The most paragraphs, items and pictures that one item may have. */
export const MAX_BLOCKS = 50_000;

/** Lists within lists deeper than this are opened up; the studio refuses bodies that nest without end. */
export const MAX_LIST_DEPTH = 5;

/** The most entries that are taken from one feed. */
export const MAX_ENTRIES = 2000;

/** The most cells that are kept of one table. */
export const MAX_CELLS = 5000;
