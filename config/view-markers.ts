/*
 * Counts of views are no part of a document: these marks stand where they go, and whoever answers a request, on the
 * site or on the phone, puts the numbers in. Private-use characters around a word cannot come from an editor's text by
 * chance.
 */

/** Stands where the views of the document's own item go. */
export const viewsMarker = '\uE000views\uE001';

/** Stands where the views of the whole site go. */
export const totalViewsMarker = '\uE000total-views\uE001';
