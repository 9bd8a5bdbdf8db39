import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { cacheNames } from '../channel/stores';
import { createMemoryCaches } from './test-support/memory-caches';
import { origin } from './test-support/phone';

type Listener = (event: { waitUntil(work: Promise<unknown>): void }) => void;

describe('the kill switch', () => {
  it('removes the worker and what it kept for speed, and keeps what is the reader’s', async () => {
    const caches = createMemoryCaches(origin);
    for (const name of Object.values(cacheNames)) await caches.open(name);
    const listeners = new Map<string, Listener>();
    let isRegistered = true;
    const self = {
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
      skipWaiting: () => undefined,
      registration: { unregister: async () => (isRegistered = false) },
    };
    runInNewContext(readFileSync('public/kill-sw.js', 'utf8'), { self, caches, Promise });
    const work: Promise<unknown>[] = [];
    listeners.get('install')?.({ waitUntil: () => undefined });
    listeners.get('activate')?.({ waitUntil: (one) => void work.push(one) });
    await Promise.all(work);
    expect(isRegistered).toBe(false);
    expect(listeners.has('fetch')).toBe(false);
    expect((await caches.keys()).sort()).toEqual([cacheNames.packs, cacheNames.saved, cacheNames.state].sort());
  });
});
