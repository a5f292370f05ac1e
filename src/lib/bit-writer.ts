/** Bytes that grow, written a bit at a time from the lowest. */
export class BitWriter {
  #bytes = new Uint8Array(4096)
  #length = 0
  #held = 0
  #count = 0

  /** How many bits were written. */
  get length(): number {
    return this.#length * 8 + this.#count
  }

  /** At most 24 bits at once. */
  bits(value: number, count: number): void {
    this.#held |= value << this.#count
    this.#count += count
    while (this.#count >= 8) {
      if (this.#length === this.#bytes.length) this.#room(1)
      this.#bytes[this.#length++] = this.#held & 0xff
      this.#held >>>= 8
      this.#count -= 8
    }
  }

  /** A code for each byte: its bits, and how many there are, at most 16. */
  coded(bytes: Uint8Array, bits: Uint16Array, counts: Uint8Array): void {
    this.#room(bytes.length * 2 + 1)
    let [held, count, at] = [this.#held, this.#count, this.#length]
    // Indexed: this is where the time goes, here and below.
    for (let from = 0; from < bytes.length; from++) {
      const byte = bytes[from] as number
      held |= (bits[byte] as number) << count
      count += counts[byte] as number
      while (count >= 8) {
        this.#bytes[at++] = held & 0xff
        held >>>= 8
        count -= 8
      }
    }
    ;[this.#held, this.#count, this.#length] = [held, count, at]
  }

  /** So many bits of what another one wrote. */
  append(bytes: Uint8Array, count: number): void {
    const whole = count >> 3
    this.#room(whole + 1)
    const shift = this.#count
    let [held, at] = [this.#held, this.#length]
    for (let from = 0; from < whole; from++) {
      held |= (bytes[from] as number) << shift
      this.#bytes[at++] = held & 0xff
      held >>>= 8
    }
    ;[this.#held, this.#length] = [held, at]
    const rest = count & 7
    if (rest > 0) this.bits((bytes[whole] as number) & ((1 << rest) - 1), rest)
  }

  /** Everything, the last byte filled up with zeros. It stands there until more is written, which begins anew. */
  end(): Uint8Array<ArrayBuffer> {
    if (this.#count > 0) this.bits(0, 8 - this.#count)
    const all = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return all
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}
