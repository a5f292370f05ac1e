declare module 'virtual:fix-list' {
  import type { FixRow } from '#content/fix-row.ts'
  /** A row for each error and each foreign reply; made by tools/fix-list-plugin.ts. */
  export const rows: readonly FixRow[]
}

declare module 'virtual:fix-files' {
  import type { FixEntry } from '#content/fix-entry.ts'
  /** One small file for each, by its id. */
  export const files: Readonly<Record<string, () => Promise<{ entry: FixEntry }>>>
}
