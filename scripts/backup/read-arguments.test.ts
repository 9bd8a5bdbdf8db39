import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments';

describe('the arguments of the two commands', () => {
  it('are one file, and --force where there is one', () => {
    expect(readArguments(['a.tar.gz'], true)).toEqual({ file: resolve('a.tar.gz'), force: false });
    expect(readArguments(['--force', '/b.tar.gz'], true)).toEqual({ file: '/b.tar.gz', force: true });
  });

  it.each([[[]], [['a', 'b']], [['']], [['a', '--fast']], [['--force']]])('are not understood: %j', (given) => {
    expect(readArguments(given, true)).toBeNull();
  });

  it('have no --force for a restore', () => {
    expect(readArguments(['a', '--force'], false)).toBeNull();
  });
});
