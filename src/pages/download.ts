/** Hands something over as a file. It is made here and goes nowhere else. */
export function download(name: string, mediaType: string, body: BlobPart): void {
  const url = URL.createObjectURL(new Blob([body], { type: mediaType }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
