/** What is said when a file was asked for. */
export const fileWords = {
  saved: (name: string) => `${name} saved`,
  show: (name: string) => `Show ${name}, to copy it`,
  notRead: 'A file could not be read. Choose it again, or paste what is in it.',
  notLoaded: (name: string) =>
    `${name} was not made: a part of this site did not load. Check the network, then select it again.`,
  notWritable: (name: string) =>
    `${name} was not made: your address, sign-in name or name has a character in it, or a length, that this kind of file cannot hold. The steps work without the file.`,
}
