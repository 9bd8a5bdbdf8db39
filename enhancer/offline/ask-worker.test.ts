import { describe, expect, it } from 'vitest';
import { askThrough } from './ask-worker';

type Answering = (question: unknown, port: MessagePort) => void;

/** A worker that answers as it is told, over a real channel. */
const workerThat = (answer: Answering) => ({
  postMessage: (question: unknown, ports: unknown) => answer(question, (ports as MessagePort[])[0] as MessagePort),
});

const about = { ok: true, source: 'pack', at: '2026-11-24T01:00:00Z', saved: false };

describe('a question to the worker', () => {
  it('carries its name, and its answer comes back', async () => {
    const asked: unknown[] = [];
    const worker = workerThat((question, port) => {
      asked.push(question);
      port.postMessage({ type: 'answer', answer: about });
    });
    expect(await askThrough(worker, 'about', { url: '/vi' })).toEqual(about);
    expect(asked).toEqual([{ type: 'about', url: '/vi' }]);
  });

  it('is refused when the worker says nothing', async () => {
    const silent = workerThat(() => undefined);
    expect(await askThrough(silent, 'about', { url: '/vi' }, 30)).toEqual({ ok: false, reason: 'unknown' });
  });

  it('waits as long as there is progress', async () => {
    const worker = workerThat((_question, port) => {
      for (const [done, after] of [
        [1, 60],
        [2, 120],
      ] as const)
        setTimeout(() => port.postMessage({ type: 'progress', done, total: 2 }), after);
      setTimeout(() => port.postMessage({ type: 'answer', answer: { ok: true } }), 180);
    });
    expect(await askThrough(worker, 'stop', {}, 110)).toEqual({ ok: true });
  });
});
