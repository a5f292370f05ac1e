import { domainOf } from './domain-of.ts'

/** Where a site is: a host name, and the folder of it with a slash before and after. */
export type SiteAddress = { host: string; base: string }

/** Why a text is no address of a site. Data, not a sentence. */
export type SiteAddressProblem = 'empty' | 'scheme' | 'port' | 'more' | 'host' | 'folder'

export type ReadSiteAddress = { ok: true; value: SiteAddress } | { ok: false; reason: SiteAddressProblem }

// What no web server, shell or address makes anything of. No dot in front: servers hide such folders.
const FOLDER = /^[A-Za-z0-9_~][A-Za-z0-9_.~-]{0,63}$/u
const MOST_FOLDERS = 8

const no = (reason: SiteAddressProblem): ReadSiteAddress => ({ ok: false, reason })

/** Reads `setup.contoso.com`, `https://setup.contoso.com/mail/` and the like. The site has to be on https. */
export function readSiteAddress(text: string): ReadSiteAddress {
  const typed = text.trim().normalize('NFC')
  if (typed === '') return no('empty')
  if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) && !/^https:\/\//iu.test(typed)) return no('scheme')
  const rest = typed.replace(/^https:\/\//iu, '')
  if (/[?#@]/u.test(rest)) return no('more')
  const [place = '', ...folders] = rest.split('/')
  if (place.includes(':')) return no('port')
  const host = domainOf(place)
  if (host === undefined) return no('host')
  const path = folders.filter((folder) => folder !== '')
  if (path.length > MOST_FOLDERS || path.some((folder) => !FOLDER.test(folder))) return no('folder')
  return { ok: true, value: { host, base: path.length === 0 ? '/' : `/${path.join('/')}/` } }
}
