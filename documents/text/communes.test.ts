import { describe, expect, it } from 'vitest';
import { toInitialGroups } from './communes';
import { buildCommune } from '../test-support/builders';

const lettersOf = (...names: readonly string[]) =>
  toInitialGroups(names.map((name, index) => buildCommune({ code: String(index), name }))).map(
    ({ letter, communes }) => `${letter}:${communes.map(({ name }) => name).join(',')}`,
  );

describe('communes by first letter', () => {
  it('follow the Vietnamese alphabet, in which Đ is a letter of its own', () => {
    expect(lettersOf('Đức Phổ', 'Dục Nông', 'Ba Tơ', 'Ea Rốk')).toEqual([
      'B:Ba Tơ',
      'D:Dục Nông',
      'Đ:Đức Phổ',
      'E:Ea Rốk',
    ]);
  });

  it('do not part what only differs in tone', () => {
    expect(lettersOf('Ía Dom', 'Ia Chim', 'I̱a Đal'.normalize('NFC'))).toHaveLength(1);
  });
});
