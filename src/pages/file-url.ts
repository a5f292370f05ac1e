/** Some bytes as an address that holds them. */
export const fileUrl = (mediaType: string, bytes: Uint8Array): string =>
  `data:${mediaType};base64,${btoa(Array.from(bytes, (octet) => String.fromCharCode(octet)).join(''))}`
