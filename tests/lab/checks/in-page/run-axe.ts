import type { Fault } from '../fault';
import { toShort } from './describe';

interface AxeNode {
  readonly html: string;
  readonly target: readonly string[];
  readonly any: readonly { readonly message: string }[];
  readonly all: readonly { readonly message: string }[];
  readonly none: readonly { readonly message: string }[];
}

interface AxeVerdict {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}

/** What the lab uses of axe, which stands in the page as a global. */
interface Axe {
  run(
    part: Document,
    options: object,
  ): Promise<{ readonly violations: readonly AxeVerdict[]; readonly incomplete: readonly AxeVerdict[] }>;
}

declare global {
  var axe: Axe | undefined;
}

/** Everything that axe has rules for: WCAG to its third level, and good practice. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict hangs on colours. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * In forced colours the browser paints over what the styles say, but they are what axe reads: only where they say that
 * they are not to be painted over is its verdict one on what is seen.
 */
const isPaintedOver = ({ target }: AxeNode): boolean => {
  const element = document.querySelector(target.join(' '));
  return element !== null && getComputedStyle(element).forcedColorAdjust !== 'none';
};

function toFault({ id, help }: AxeVerdict, { html, any, all, none }: AxeNode): Fault {
  const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
  return { rule: id, element: toShort(html, 180), explanation: `${help}: ${toShort(why, 240)}` };
}

export interface AxeResult {
  readonly faults: readonly Fault[];
  /** Selectors of texts whose ground axe could not make out: a picture or a shade. */
  readonly unclear: readonly string[];
}

/**
 * Runs axe in the page as it stands; axe has to be there.
 * @param isColoursOnly only what a change of theme can change
 */
export async function runAxe(isColoursOnly: boolean): Promise<AxeResult> {
  if (!globalThis.axe) throw new Error('axe is not in the page.');
  const { violations, incomplete } = await globalThis.axe.run(document, {
    runOnly: isColoursOnly ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags },
    resultTypes: ['violations', 'incomplete'],
    preload: false,
  });
  const isForced = matchMedia('(forced-colors: active)').matches;
  const isSeen = ({ id }: AxeVerdict, node: AxeNode) => !isForced || !colourRules.includes(id) || !isPaintedOver(node);
  return {
    faults: violations.flatMap((verdict) =>
      verdict.nodes.filter((node) => isSeen(verdict, node)).map((node) => toFault(verdict, node)),
    ),
    unclear: incomplete
      .filter(({ id }) => id.startsWith('color-contrast') && !isForced)
      .flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
  };
}
