import { describe, expect, it } from 'vitest';
import { dropEndMark } from './end-mark';

describe('the end mark of official texts', () => {
  it.each([
    ['phối hợp công tác./.', 'phối hợp công tác.'],
    ['phối hợp công tác. /.', 'phối hợp công tác.'],
    ['phối hợp công tác/.', 'phối hợp công tác.'],
    ['phối hợp công tác./', 'phối hợp công tác.'],
  ])('%s', (text, kept) => expect(dropEndMark(text)).toBe(kept));

  it.each(['Xã và/hoặc phường', 'ngày 17/8.', 'phối hợp công tác.', 'km/h'])('is not in %s', (text) =>
    expect(dropEndMark(text)).toBe(text),
  );
});
