type Bytes = Uint8Array<ArrayBuffer>

/** Small enough to be held twice, and large enough that few of them make up a long file. */
const BLOCK = 2 ** 20

/** Bytes that grow, held in blocks of one size, however small the pieces are that they come in. */
export class ByteBlocks {
  readonly #blocks: Bytes[] = []
  readonly #keep: ((block: Bytes) => void) | undefined
  #block = new Uint8Array(BLOCK)
  #at = 0
  #before = 0

  /** `keep` takes over each block that is full, and copies it: the next bytes are written in its place. */
  constructor(keep?: (block: Bytes) => void) {
    this.#keep = keep
  }

  /** How many there are, with those that were taken over. */
  get length(): number {
    return this.#before + this.#at
  }

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const some = bytes.subarray(from, from + BLOCK - this.#at)
      this.#block.set(some, this.#at)
      this.#grown(some.length)
      from += some.length
    }
  }

  /** A number in so many bytes, from the lowest. */
  number(value: number, bytes: number): void {
    for (let [rest, count] = [value, bytes]; count > 0; count--) {
      this.#block[this.#at] = rest % 256
      this.#grown(1)
      rest = Math.floor(rest / 256)
    }
  }

  ascii(text: string): void {
    for (let at = 0; at < text.length; at++) this.number(text.charCodeAt(at), 1)
  }

  /** What was not taken over. */
  end(): Bytes[] {
    return [...this.#blocks, this.#block.subarray(0, this.#at)]
  }

  #grown(more: number): void {
    this.#at += more
    if (this.#at < BLOCK) return
    this.#before += BLOCK
    this.#at = 0
    if (this.#keep !== undefined) return this.#keep(this.#block)
    this.#blocks.push(this.#block)
    this.#block = new Uint8Array(BLOCK)
  }
}
