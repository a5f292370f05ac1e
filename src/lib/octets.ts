/**
 * How many octets a text has in UTF-8. Counted, not encoded: files ask for it at every word, and each encoding
 * would leave a buffer behind. Half a character counts three, as the sign that stands for it would.
 */
export function octets(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    count += unit < 0x8_00 ? 1 : 2
    // The second half of a pair: both together are four.
    if (unit >= 0xdc_00 && unit < 0xe0_00 && isHigh(text.charCodeAt(at - 1))) count -= 2
  }
  return count
}

const isHigh = (unit: number) => unit >= 0xd8_00 && unit < 0xdc_00
