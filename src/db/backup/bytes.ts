/** Streams that count and hash what passes through them. */
import { createHash, type Hash, type Hmac } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** Passes everything on, and knows how much it was and its hash. */
export class Measured extends Transform {
  size = 0;
  readonly #hash: Hash | Hmac;
  #digest: string | null = null;
  #awaited: { readonly size: number; readonly done: () => void } | null = null;

  constructor(hash: Hash | Hmac = createHash('sha256')) {
    super();
    this.#hash = hash;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length;
    if (this.#digest === null) this.#hash.update(chunk);
    if (this.#awaited && this.size >= this.#awaited.size) this.#awaited.done();
    done(null, chunk);
  }

  /** Fulfilled once `size` bytes have passed. */
  reached(size: number): Promise<void> {
    if (this.size >= size) return Promise.resolve();
    return new Promise((done) => {
      this.#awaited = { size, done };
    });
  }

  /** The hash of what has passed so far, in hexadecimal; what comes later is not in it. */
  digest(): string {
    this.#digest ??= this.#hash.digest('hex');
    return this.#digest;
  }
}
