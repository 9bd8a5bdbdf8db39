import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { post, receive, type Progress } from './client';
import type { Question } from './messages';

type Answering = (question: Question, port: MessagePort) => void;

/** A worker that answers as it is told, over a real channel. */
const workerThat = (answer: Answering) => ({
  postMessage: (question: Question, ports: unknown) => answer(question, (ports as MessagePort[])[0]!),
});

const about = { type: 'about', url: '/vi' } as const;
const known = { ok: true, source: 'pack', at: '2026-11-24T01:00:00Z', saved: false };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a question to the worker', () => {
  it('goes as it is, and its answer comes back', async () => {
    const asked: unknown[] = [];
    const worker = workerThat((question, port) => {
      asked.push(question);
      port.postMessage({ type: 'answer', answer: known });
    });
    expect(await receive<'about'>(post(worker, about))).toEqual(known);
    expect(asked).toEqual([about]);
  });

  it('is refused when the worker says nothing', async () => {
    const answer = receive(
      post(
        workerThat(() => undefined),
        about,
      ),
      100,
    );
    vi.advanceTimersByTime(100);
    expect(await answer).toEqual({ ok: false, reason: 'unknown' });
  });

  it('waits as long as there is progress, and tells of it; silence after it ends the wait', async () => {
    const seen: Progress[] = [];
    const ports: MessagePort[] = [];
    const worker = workerThat((_question, port) => ports.push(port));
    const answer = receive(post(worker, { type: 'stop' }), 100, (one) => seen.push(one));
    for (const done of [1, 2]) {
      vi.advanceTimersByTime(80);
      ports[0]!.postMessage({ type: 'progress', done, total: 2 });
      while (seen.length < done) await new Promise(setImmediate);
    }
    expect(seen.map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    vi.advanceTimersByTime(100);
    expect(await answer).toEqual({ ok: false, reason: 'unknown' });
  });
});
