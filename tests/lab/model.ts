import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Locale } from '../../i18n/locales';
import type { BrowserName } from './browsers';

/** A device that people there have, as far as a browser can be made to feel like it. */
export interface Phone {
  /** Short name for the command line and the report: "small". */
  readonly name: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** How many times slower than this machine its processor is. */
  readonly cpuSlowdown: number;
  /** Null for a network without limits. Rates in kbit/s, latency in milliseconds for a round trip. */
  readonly network: { readonly down: number; readonly up: number; readonly latency: number } | null;
}

/** One document of the site that is examined. */
export interface Subject {
  /** Kind of document: "article", "home", … as in tests/support/addresses.ts. */
  readonly kind: string;
  readonly locale: Locale;
  /** Absolute address. */
  readonly url: string;
  /** The status that it must answer with. */
  readonly status: number;
}

/** Something that a check found wrong. */
export interface Finding {
  /** Name of the check: "axe", "target-size", … */
  readonly check: string;
  /** Rule within the check: an axe rule id, "44px", … */
  readonly rule: string;
  readonly kind: string;
  readonly locale: string;
  readonly phone: string;
  /** The element or text that it is about, as HTML or a selector; empty when it is about the whole document. */
  readonly element: string;
  /** One sentence: what is wrong and what rule says so. */
  readonly explanation: string;
}

/** A number that a check measured, held against its budget. */
export interface Figure {
  readonly name: string;
  readonly kind: string;
  readonly locale: string;
  readonly phone: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'score' | 'ratio' | 'count';
  /** Null when it is told but not judged. */
  readonly budget: number | null;
  /** Whether more is worse ("at most") or less is ("at least"). */
  readonly bound: 'at-most' | 'at-least';
  /** Lowest and highest of the runs, where it is a median. */
  readonly spread?: readonly [number, number];
  /** Name of another figure of the same document and phone: only when both are over their budgets does either fail. */
  readonly together?: string;
  /**
   * Kept in the committed summary, and how much worse than there it may be, as a share of it (0.02 is 2%).
   * For what does not depend on how busy the machine is; absent for what is not kept.
   */
  readonly tolerance?: number;
}

/** A screenshot for the report's gallery. */
export interface Shot {
  readonly kind: string;
  readonly locale: string;
  readonly phone: string;
  /** Name of the check that took it. */
  readonly check: string;
  /** PNG, as the browser gave it. */
  readonly png: Buffer;
}

export interface Outcome {
  readonly findings: readonly Finding[];
  readonly figures: readonly Figure[];
  readonly shots?: readonly Shot[];
}

/**
 * What a check is given: an open browser, and a way to a fresh page on the right phone. The phone's screen is there from
 * the start; its slow processor and network come only with `throttle` (run/throttle.ts), for the checks that measure time.
 */
export interface Bench {
  readonly browser: Browser;
  readonly browserName: BrowserName;
  readonly phone: Phone;
  /** Opens a context of its own on this phone; the check closes it. */
  newContext(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
  /** Opens the subject in a fresh context; the check closes `page.context()`. */
  open(subject: Subject, options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
}

/** One thing that the lab looks at. A check never throws for what it finds, only when it cannot look. */
export interface Check {
  readonly name: string;
  /** What it proves, for the report. */
  readonly title: string;
  /** Names of the phones that it runs on. */
  readonly phones: readonly string[];
  /** The browser that it wants; the current Chromium when absent. Where the machine lacks it, the report says so. */
  readonly browser?: BrowserName;
  /** What it has in common with checks of the same in other browsers; its own name when absent. */
  readonly family?: string;
  /** It measures time, so nothing else runs meanwhile. */
  readonly alone?: boolean;
  /** Whether it looks at this kind of document; all kinds when absent. */
  readonly covers?: (subject: Subject) => boolean;
  run(subject: Subject, bench: Bench): Promise<Outcome>;
}
