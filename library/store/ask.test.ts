import { describe, expect, it } from 'vitest';
import { ask, toRefusal } from './ask';

/** A worker with one answer, over a real channel. */
const workerThatSays = (answer: unknown) => async () => ({
  postMessage: (_question: unknown, ports: unknown) =>
    (ports as MessagePort[])[0]!.postMessage({ type: 'answer', answer }),
});

describe('asking the worker', () => {
  it('gives its answer', async () => {
    const find = workerThatSays({ ok: true, pack: { locale: 'vi' } });
    expect((await ask({ type: 'check', locale: 'vi' }, { find })).pack.locale).toBe('vi');
  });

  it('fails with why it was refused', async () => {
    const refusal = { ok: false, reason: 'no-room', wanted: 500, free: 20 } as const;
    expect(await ask({ type: 'status' }, { find: workerThatSays(refusal) }).catch(toRefusal)).toEqual(refusal);
  });

  it('says so when there is no worker', async () => {
    const find = () => Promise.reject(new Error('none'));
    expect(await ask({ type: 'status' }, { find }).catch(toRefusal)).toEqual({ ok: false, reason: 'unknown' });
  });
});
