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
  /** Milliseconds on that phone in which a touch waits, as Lighthouse counts "total blocking time". */
  blockingTime: 200,
  /** Cumulative layout shift: how far text jumps under a reader. */
  layoutShift: 0.01,
} as const;
