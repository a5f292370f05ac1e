// `mail.smtp.auth` is an option of Java and `smtp.client.js` a file.
const TOP_LEVEL =
  /\.(?:com|net|org|info|biz|edu|gov|mil|int|eu|io|co|me|app|dev|cloud|email|online|site|shop|tech|local|lan|internal|intern|home|corp|example|test|[a-z]{2})$/iu
const FILE = /\.(?:js|ts|py|go|php|rb|cs|rs|pm|pl|so|cc|md|sh)$/iu

/** A name with an ending that hosts have, and not a file or a part of a program. */
export const looksLikeHost = (name: string): boolean => TOP_LEVEL.test(name) && !FILE.test(name)
