import type { Commune } from '../../model/commune';

/** The communes whose names begin with one letter. */
export interface InitialGroup {
  readonly letter: string;
  readonly communes: readonly Commune[];
}

const collator = new Intl.Collator('vi');

/** A name's first letter as an index has it: Â and Ă are letters of their own, tones are not. */
const toInitial = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .charAt(0)
    .toLocaleUpperCase('vi');

/** Groups communes by first letter, in the order of the Vietnamese alphabet. */
export function toInitialGroups(communes: readonly Commune[]): readonly InitialGroup[] {
  const groups = new Map<string, Commune[]>();
  for (const commune of [...communes].sort((one, other) => collator.compare(one.name, other.name))) {
    const letter = toInitial(commune.name);
    const group = groups.get(letter);
    if (group) group.push(commune);
    else groups.set(letter, [commune]);
  }
  return [...groups].map(([letter, group]) => ({ letter, communes: group }));
}
