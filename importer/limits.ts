/** The largest input that is read, in bytes. */
export const MAX_INPUT_BYTES = 5 * 1024 * 1024;

/** Elements nested deeper than this are flattened: no real page needs them, and hostile ones exhaust the stack. */
export const MAX_DEPTH = 200;

/** Lists within lists deeper than this are opened up; the studio refuses bodies that nest without end. */
export const MAX_LIST_DEPTH = 5;

/** The most entries that are taken from one feed. */
export const MAX_ENTRIES = 2000;

/** The most cells that are kept of one table. */
export const MAX_CELLS = 5000;
