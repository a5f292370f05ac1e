import { hasPython, python } from './python.ts'

/** Python has a reader of TOML since 3.11. */
export const hasToml = hasPython

const PROGRAM = `
import sys, json, tomllib
print(json.dumps([tomllib.loads(text) for text in json.load(sys.stdin)]))
`

/** What Python reads in each text. Fails on one that is no TOML 1.0. */
export const readByTomllib = (texts: readonly string[]): unknown[] => python(PROGRAM, texts) as unknown[]
