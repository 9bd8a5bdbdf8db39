import { describe, expect, it } from 'vitest';
import { RejectedInput } from '../../importer/rejected-input';
import { withinTime } from './within-time';

describe('a limit of time', () => {
  it('gives what the work gives, and throws what it throws', () => {
    expect(withinTime(() => 'gạo')).toBe('gạo');
    expect(() =>
      withinTime(() => {
        throw new RejectedInput('empty');
      }),
    ).toThrow('Tệp trống');
  });

  it('stops work that does not end, a pattern gone wild included', () => {
    const endless = (): void => {
      for (;;);
    };
    expect(() => withinTime(endless, 50)).toThrow('quá lâu');
    expect(() => withinTime(() => /^(a+)+$/.test(`${'a'.repeat(60)}!`), 50)).toThrow('quá lâu');
  });
});
