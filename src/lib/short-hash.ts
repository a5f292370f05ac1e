/**
 * A short name for a text that does not show it (FNV-1a, 32 bit). For keys in this browser's storage; it
 * keeps nobody from guessing, it only leaves no address lying about.
 */
export function shortHash(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0
  return hash.toString(36)
}
