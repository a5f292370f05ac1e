/**
 * The folder of a host that the site lives in, always with a slash before and after it: `mail`, `/mail` and
 * `/mail/` are the same, and so are nothing and `/`. Everything else takes it as it comes from here.
 */
export const basePath = (given = process.env['BASE_PATH'] ?? ''): string =>
  `/${given}/`.replace(/\/{2,}/g, '/')
