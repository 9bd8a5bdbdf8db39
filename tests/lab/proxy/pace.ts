import { Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** A link that carries so much in a second, whoever sends. */
export interface Pace {
  /** Resolves when so many bytes have gone through. */
  take(bytes: number): Promise<void>;
}

/** Bytes that travel in one piece, as in a packet: a page arrives bit by bit, not at once. */
const PIECE = 1_400;

/** A link of a rate. @param kbits kbit/s, or undefined for an endless one */
export function createPace(kbits: number | undefined): Pace {
  if (kbits === undefined) return { take: async () => undefined };
  const bytesPerMs = kbits / 8;
  let freeAt = 0;
  return {
    async take(bytes) {
      freeAt = Math.max(freeAt, performance.now()) + bytes / bytesPerMs;
      const wait = freeAt - performance.now();
      if (wait > 1) await sleep(wait);
    },
  };
}

/** What a stream does once `after` bytes have passed: nothing more ("drop"), or it breaks ("cut"). */
export interface Ending {
  readonly after: number;
  reach(): void;
}

/** A stream that sends its bytes at a pace, and meets its ending where it has one. */
export function createPacedStream(pace: Pace, ending: Ending | null): Transform {
  let passed = 0;
  let ended = false;
  return new Transform({
    async transform(chunk: Buffer, _encoding, done) {
      for (let from = 0; from < chunk.length && !ended; from += PIECE) {
        const room = ending ? ending.after - passed : Infinity;
        const piece = chunk.subarray(from, Math.min(from + PIECE, from + room));
        await pace.take(piece.length);
        this.push(piece);
        passed += piece.length;
        if (ending && passed >= ending.after) {
          ended = true;
          ending.reach();
        }
      }
      // After its ending a stream takes nothing more, so that what comes after is never sent.
      if (!ended) done();
    },
  });
}
