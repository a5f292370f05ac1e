import type { Filled } from '#content/filled.ts'

/** A sentence; what it begins with stands out. */
export type Paragraph = { lead?: string; text: Filled }

/** A piece of an exported text. Items that follow each other are one list. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: Filled }
  | ({ kind: 'paragraph' | 'warning' } & Paragraph)
  | { kind: 'item'; number?: number; paragraphs: readonly Paragraph[] }
  /** To be copied as it is. */
  | { kind: 'copy'; paragraphs: readonly string[] }
  /** The same for commands: line by line. */
  | { kind: 'code'; lines: readonly string[] }
