const CANNOT = /[$\p{Cc}\p{Cs}]/u

/**
 * A value of a directive of nginx. Inside double quotes a backslash takes the meaning off `"` and itself. `$`
 * begins a variable and nothing takes that off (nginx.org/en/docs/http/ngx_http_geo_module.html has the only
 * way around), so it is refused, and so are line ends.
 */
export function quoteNginx(text: string): string {
  if (CANNOT.test(text)) throw new RangeError('Not to be written for nginx')
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
}
