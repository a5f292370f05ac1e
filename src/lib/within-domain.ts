/** Whether a host is a domain or stands below it. Whole labels only: `notmimecast.com` is not below `mimecast.com`. */
export const withinDomain = (host: string, domain: string): boolean => {
  const name = host.toLowerCase().replace(/\.$/u, '')
  return name === domain || name.endsWith(`.${domain}`)
}
