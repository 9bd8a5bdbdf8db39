import { describe, expect, it } from 'vitest';
import { readOptions } from './options';

describe('the words after "npm run content --"', () => {
  it('are an import into Vietnamese drafts, if nothing else is said', () => {
    expect(readOptions(['import', 'a.txt', 'https://a.example/'])).toEqual({
      command: 'import',
      inputs: ['a.txt', 'https://a.example/'],
      locale: 'vi',
      publish: false,
      images: false,
    });
  });

  it('may come in any order', () => {
    expect(readOptions(['--publish', 'import', '--locale', 'en', 'a.txt', '--images'])).toEqual({
      command: 'import',
      inputs: ['a.txt'],
      locale: 'en',
      publish: true,
      images: true,
    });
    expect(readOptions(['check'])).toEqual({ command: 'check', locale: 'vi-simple' });
    expect(readOptions(['check', '--locale=vi'])).toEqual({ command: 'check', locale: 'vi' });
  });

  it.each([
    [[]],
    [['import']],
    [['import', 'a', '--force']],
    [['import', 'a', '--locale', 'fr']],
    [['import', 'a', '--locale']],
    [['export', 'a']],
    [['check', 'a']],
    [['check', '--publish']],
  ])('are refused: %j', (args) => expect(readOptions(args)).toEqual(expect.any(String)));
});
