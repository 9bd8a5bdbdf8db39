import type { Figure } from '../model';

const isSameSubject = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.locale === other.locale && one.phone === other.phone;

const isBeyond = ({ value, budget, bound }: Figure): boolean =>
  budget !== null && (bound === 'at-most' ? value > budget : value < budget);

/** Whether a figure breaks its budget; one that is judged together with another only when both do. */
export function isOverBudget(figure: Figure, all: readonly Figure[]): boolean {
  if (!isBeyond(figure)) return false;
  if (!figure.together) return true;
  const partner = all.find((other) => other.name === figure.together && isSameSubject(figure, other));
  return partner === undefined || isBeyond(partner);
}
