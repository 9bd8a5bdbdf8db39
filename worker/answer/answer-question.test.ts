import { describe, expect, it } from 'vitest';
import { isQuestion } from './answer-question';

describe('a question', () => {
  it('is known by its name, also in browsers that are older than Object.hasOwn', () => {
    const own = Object.hasOwn;
    Reflect.deleteProperty(Object, 'hasOwn');
    try {
      expect(isQuestion({ type: 'status' })).toBe(true);
      expect(isQuestion({ type: 'toString' })).toBe(false);
      expect(isQuestion('status')).toBe(false);
    } finally {
      Object.hasOwn = own;
    }
  });
});
