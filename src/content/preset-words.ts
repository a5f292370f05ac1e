/** Sentences about a preset that is not right, for whoever wrote it. */
export const presetWords = {
  /** Where a server, a port, a file or anything else of ours was to be set. */
  unknown: (keys: readonly string[], known: readonly string[]) =>
    `There is no ${keys.map((key) => `“${key}”`).join(', ')} here. What there is: ${known.join(', ')}. Servers, ports, files and scripts cannot be set by anybody.`,
  noApp: (id: string) =>
    `There is no app “${id}”. The ids stand in the addresses of the pages under All apps.`,
  nothingLeft: 'This closes every way to connect. Leave at least one open.',
  noAppLeft: 'This leaves no app at all. Leave at least one.',
  noWayLeft:
    'No app that this leaves can use a way that it leaves. Offer another app, or open another way to connect.',
  text: (most: number) => `Write a text of 1 to ${most} characters.`,
  domain: 'Write a domain as in contoso.com.',
  email: 'Write a mail address as in help@contoso.com.',
  phone: 'Write a phone number with digits, blanks, and ( ) / . - or a + in front.',
  page: 'Write an address that begins with https://.',
  colour: 'Write a colour as # and six digits, as in #00529b.',
  contrast: (colour: string, theme: 'light' | 'dark', ratio: number, nearest: string) =>
    `${colour} has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1 to the ${theme} pages, and 4.5:1 is needed to read it. The nearest that has it is ${nearest}.`,
  logo: {
    kind: 'A logo is a PNG, JPEG or WebP picture. SVG is not taken: it can hold scripts.',
    size: (most: number) => `This picture is too large. Take one of at most ${most / 1000} kB.`,
    pixels: (most: number) => `This picture has too many pixels. Take one of at most ${most} by ${most}.`,
    link: 'A logo works only in the file beside the site, not in a link.',
  },
  tooLong: (most: number) =>
    `This is longer than a preset ever is (${most / 1000} kB). Is it the right file?`,
} as const
