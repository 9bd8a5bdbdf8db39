import { Refusal } from '../refusal';

const endedEarly = () => new Refusal('This backup ends too early; nothing was changed.');

/** Hands out a stream of buffers in pieces of the lengths that are asked for. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /**
   * Exactly so many bytes, in one buffer: for short pieces.
   * @throws Refusal when the stream ends before
   */
  async read(bytes: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(bytes)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /**
   * Exactly so many bytes, as they come: for long pieces. Must be read to its end.
   * @throws Refusal when the stream ends before
   */
  async *pieces(bytes: number): AsyncGenerator<Buffer> {
    let missing = bytes;
    while (missing > 0) {
      const piece = await this.#next(missing);
      if (piece === null) throw endedEarly();
      missing -= piece.length;
      yield piece;
    }
  }

  /** What is left, as it comes. */
  async *remainder(): AsyncGenerator<Buffer> {
    for (let piece = await this.#next(Infinity); piece !== null; piece = await this.#next(Infinity)) yield piece;
  }

  async #next(most: number): Promise<Buffer | null> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#source.next();
      if (done === true) return null;
      this.#rest = value;
    }
    const piece = this.#rest.subarray(0, Math.min(most, this.#rest.length));
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }
}
