import type { Figure } from '../model';
import type { Summary } from './summary';

/** The name under which the summary keeps a figure. */
export function toFigureKey(check: string, { name, kind, locale, phone }: Figure): string {
  return [check, name, kind, locale, phone].join('/');
}

/** What the committed run measured; null where it did not, or where the figure is not kept. */
export function toCommitted(check: string, figure: Figure, summary: Summary | null): number | null {
  if (figure.tolerance === undefined) return null;
  return summary?.figures[toFigureKey(check, figure)] ?? null;
}

/** Whether a figure is worse than in the committed run, by more than it may be. */
export function isWorse(figure: Figure, committed: number | null): boolean {
  if (committed === null) return false;
  const room = Math.abs(committed) * (figure.tolerance ?? 0);
  return figure.bound === 'at-most' ? figure.value > committed + room : figure.value < committed - room;
}

/** The better of two; a summary never takes back what was reached, so small steps downhill cannot add up. */
export function toBetter({ bound, value }: Figure, committed: number | null): number {
  const rounded = Math.round(value * 1_000) / 1_000;
  if (committed === null) return rounded;
  return bound === 'at-most' ? Math.min(rounded, committed) : Math.max(rounded, committed);
}
