import type { BaseLocale } from '../../i18n/locales';

/** A finding that we know, cannot mend yet, and answer for. The accessibility statement tells it to readers. */
export interface Exception {
  readonly check: string;
  readonly rule: string;
  /** Only on documents of this kind, in this language, on this phone; everywhere when absent. */
  readonly kind?: string;
  readonly locale?: string;
  readonly phone?: string;
  /** A part of the element that it is about; any element when absent. */
  readonly element?: string;
  /** Why it stands, in words for readers. */
  readonly why: Readonly<Record<BaseLocale, string>>;
  /** "2026-11-24" */
  readonly decidedOn: string;
  /** From this day on it holds no longer, and the lab fails until it is mended or decided anew. */
  readonly endsOn: string;
}

/** What the lab finds and lets stand. An exception that nothing needs any more fails the lab as well. */
export const exceptions: readonly Exception[] = [];
