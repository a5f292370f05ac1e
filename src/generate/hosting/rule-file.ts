import type { SiteAddress } from '#lib/site-address.ts'

/** A file with the rules of a web server: its name, with the folder it lies in, and its text. */
export type RuleFile = { name: string; text: string }

/** Writes the rules for the place where the site will be. Pure. */
export type WriteRules = (site: SiteAddress) => readonly RuleFile[]

/** The first lines of each: what it is, for whoever finds it years later. */
export const aboutRules = ({ host, base }: SiteAddress): string =>
  `Headers, types and the page of no address for Exchange Online Setup at https://${host}${base}`
