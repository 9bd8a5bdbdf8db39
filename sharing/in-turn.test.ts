import { describe, expect, it } from 'vitest';
import { createTurns, TooBusyError } from './in-turn';

/** A task that ends when told to. */
function makeTask(name: string, log: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const task = async (): Promise<string> => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { task, end: () => end() };
}

describe('heavy tasks', () => {
  it('run one at a time, in their order', async () => {
    const log: string[] = [];
    const inTurn = createTurns(10);
    const [one, two] = [makeTask('one', log), makeTask('two', log)];
    const results = Promise.all([inTurn(one.task), inTurn(two.task)]);
    two.end();
    one.end();
    expect(await results).toEqual(['one', 'two']);
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('are refused when too many wait, and taken again afterwards', async () => {
    const inTurn = createTurns(1);
    const one = makeTask('one', []);
    const first = inTurn(one.task);
    await expect(inTurn(() => Promise.resolve('two'))).rejects.toBeInstanceOf(TooBusyError);
    one.end();
    await first;
    await new Promise(setImmediate);
    expect(await inTurn(() => Promise.resolve('three'))).toBe('three');
  });

  it('go on after one that failed', async () => {
    const inTurn = createTurns(10);
    const failing = inTurn(() => Promise.reject(new Error('broken')));
    const next = inTurn(() => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });
});
