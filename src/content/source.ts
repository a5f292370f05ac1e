/** A text that facts rest on. */
export type Source = {
  title: string
  publisher: string
  /** Where a reader can look. Absent where the text is not on the open web. */
  url?: string
  /** When the text itself was written or last changed, as far as it says so. */
  dated?: string
}

export const source = (title: string, publisher: string, dated?: string, url?: string): Source => ({
  title,
  publisher,
  ...(dated === undefined ? {} : { dated }),
  ...(url === undefined ? {} : { url }),
})
