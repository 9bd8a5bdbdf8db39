import { describe, expect, it } from 'vitest';
import type { Question } from '../../channel/messages';
import { ask, toRefusal, type Progress } from './ask';

type Answering = (question: Question, port: MessagePort) => void;

/** A worker that answers as told, over a real channel. */
const workerThat = (answers: Answering) => async () => ({
  postMessage: (question: Question, ports: unknown) => answers(question, (ports as MessagePort[])[0]!),
});

describe('asking the worker', () => {
  it('gives its answer, with progress on the way', async () => {
    const seen: Progress[] = [];
    const find = workerThat((question, port) => {
      expect(question).toEqual({ type: 'take', locale: 'vi', part: 'texts' });
      port.postMessage({ type: 'progress', done: 10, total: 40 });
      port.postMessage({ type: 'progress', done: 40, total: 40 });
      port.postMessage({ type: 'answer', answer: { ok: true, pack: { locale: 'vi' } } });
    });
    const answer = await ask({ type: 'take', locale: 'vi', part: 'texts' }, { find, onProgress: (p) => seen.push(p) });
    expect(answer.pack.locale).toBe('vi');
    expect(seen).toEqual([
      { done: 10, total: 40 },
      { done: 40, total: 40 },
    ]);
  });

  it('passes on why it was refused', async () => {
    const refusal = { ok: false, reason: 'no-room', wanted: 500, free: 20 } as const;
    const find = workerThat((_, port) => port.postMessage({ type: 'answer', answer: refusal }));
    expect(await ask({ type: 'status' }, { find }).catch(toRefusal)).toEqual(refusal);
  });

  it('does not wait for ever for a worker that was ended', async () => {
    const find = workerThat((_, port) => port.postMessage({ type: 'progress', done: 1, total: 2 }));
    const outcome = await ask({ type: 'status' }, { find, patience: 30 }).catch(toRefusal);
    expect(outcome).toEqual({ ok: false, reason: 'unknown' });
  });

  it('says so when there is no worker', async () => {
    const find = () => Promise.reject(new Error('none'));
    expect(await ask({ type: 'status' }, { find }).catch(toRefusal)).toEqual({ ok: false, reason: 'unknown' });
  });
});
