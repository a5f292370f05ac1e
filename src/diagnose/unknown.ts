import type { Span } from './verdict.ts'

/** Why nothing was recognised. The page says what to paste in its place. */
export type Unknown = {
  because: 'empty' | 'short' | 'unknown-code' | 'no-error' | 'network-well' | 'not-checked'
  /** The code that we do not know: `5.7.999`, `0x800CCC99`. */
  code?: string
  span?: Span
}

const SHORT = 30
const CODE = /(?<![\w.])(?:[245]\.\d{1,3}\.\d{1,3}(?![\d.]\d)|0x8[0-9a-f]{7}\b)/iu

/** Looks at a text without a verdict. */
export function unknownIn(text: string): Unknown {
  if (text.trim() === '') return { because: 'empty' }
  const code = CODE.exec(text)
  if (code !== null)
    return {
      because: 'unknown-code',
      code: code[0],
      span: { start: code.index, end: code.index + code[0].length },
    }
  return { because: text.trim().length < SHORT ? 'short' : 'no-error' }
}
