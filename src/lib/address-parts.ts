/** What stands before the last `@` of an address. */
export const localPart = (email: string): string =>
  email.includes('@') ? email.slice(0, email.lastIndexOf('@')) : email

/** What stands behind the last `@` of an address; empty where there is none. */
export const domainPart = (email: string): string =>
  email.includes('@') ? email.slice(email.lastIndexOf('@') + 1) : ''
