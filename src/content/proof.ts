import type { Day } from './day.ts'

/** A program that is not ours and took a format: it read the file, or mail went through it. */
export type Proof = { program: string; version: string; kind: 'read' | 'mail'; day: Day }
