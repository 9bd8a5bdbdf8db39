/**
 * What a reader pays, at most. Bytes are gzip unless they say otherwise, kB are 1,000 bytes.
 * Raising one needs a page in docs/decisions/.
 */
export const budgets = {
  /** A news document like the real one, with its CSS. */
  newsDocument: 12_000,
  /** Any other document of the demo content, with its CSS; lists of 96 communes are the heaviest. */
  anyDocument: 16_000,
  /** The script that is loaded after the text. */
  enhancer: 6_000,
  /** The scripts for searching as one types, the thread's among them; loaded when the field is first touched. */
  searchScript: 8_000,
  /** All scripts of a tool's page, the enhancer among them. */
  toolScript: 185_000,
  /** A document's styles, which stand in it. */
  css: 6_000,
  /** Home, three articles and what they load, on a first visit, without pictures. */
  firstVisit: 75_000,
  /** A picture in a document, as a small phone gets it; not compressed further. */
  picture: 30_000,
  /** The picture that Zalo and Facebook show beside a link. */
  sharePicture: 60_000,
  /** Requests before the text shows. */
  requestsBeforeText: 1,
  /** Milliseconds until the title shows, on a small phone (CPU ÷ 6) at 400 kbit/s and 400 ms. */
  titleOnScreen: 1_500,
  /** The same until the largest text or picture of the first screen shows. */
  largestPaint: 1_800,
  /** Milliseconds on that phone until the title of a page shows that was read before: the server answers 304. */
  repeatVisit: 900,
  /** The same where the service worker has the page: with a network and without one. */
  fromPhone: 500,
  /** Milliseconds on that phone in which a touch waits, as Lighthouse counts "total blocking time". */
  blockingTime: 200,
  /** Cumulative layout shift: how far text jumps under a reader. */
  layoutShift: 0.01,
  /** All that a phone fetches for a language with 100 news items, without pictures. Chunks are gzip as they are. */
  pack100: 250_000,
  /** A manifest of 1,000 news items. */
  manifest1000: 4_000,
  /** A chunk of a pack: what a download that was cut off repeats. */
  chunk: 64_000,
  /** Bringing a pack up to date in which nothing has changed. */
  unchangedSync: 1_000,
  /** The same where one item has changed, on top of the item itself. */
  changedItemExtra: 8_000,
  /** The same after a release that changes only CSS or layout, whatever else the phone then fetches: 14 kB in the demo. */
  layoutRelease: 20_000,
  /** What comes to a phone by itself: shell, pages, programmes and the newest news of a language and its pair. */
  essentialPack: 120_000,
} as const;
