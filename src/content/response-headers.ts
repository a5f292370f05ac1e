import { lookupOrigins } from './dns-services.ts'

/**
 * Every response header of a deployment, as data. `tools/serve.ts` sends these, and the rules for web servers
 * in `generate/hosting/` say the same in the words of each.
 */
export type Headers = Readonly<Record<string, string>>

/** `*` in a path stands for anything, slashes included, as in `_headers`. Every rule that fits applies. */
export type HeaderRule = { path: string; headers: Headers }

const CONTENT_SECURITY_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // data: for QR codes and small icons in CSS.
  'img-src': "'self' data:",
  'font-src': "'self'",
  // The look-up of a domain, once somebody has pressed its button.
  'connect-src': ["'self'", ...lookupOrigins].join(' '),
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The one policy lets `pages/trusted-script.ts` name workers.
  'trusted-types': 'own-scripts',
}

/** Only names that Chromium knows everywhere: it writes a console warning for each one it does not. */
const PERMISSIONS_OFF = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** `web-share` is for the site itself by default; Chromium for Linux does not know the name. */
const PERMISSIONS_OWN = ['clipboard-write']

const ALWAYS: Headers = {
  'Content-Security-Policy': Object.entries(CONTENT_SECURITY_POLICY)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...PERMISSIONS_OFF.map((name) => `${name}=()`),
    ...PERMISSIONS_OWN.map((name) => `${name}=(self)`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

// Pages name hashed files, so a page must be asked for anew and what it names may be kept for ever.
const ASK_AGAIN: Headers = { 'Cache-Control': 'no-cache' }
// An icon has no hash in its name, and nobody minds yesterday's.
const A_DAY: Headers = { 'Cache-Control': 'public, max-age=86400' }
const KEEP: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }

export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: ALWAYS },
  { path: '/', headers: ASK_AGAIN },
  { path: '/*/', headers: ASK_AGAIN },
  { path: '/*.html', headers: ASK_AGAIN },
  { path: '/*.json', headers: ASK_AGAIN },
  { path: '/sw.js', headers: ASK_AGAIN },
  { path: '/*.webmanifest', headers: ASK_AGAIN },
  { path: '/robots.txt', headers: ASK_AGAIN },
  { path: '/sitemap.xml', headers: ASK_AGAIN },
  { path: '/icon*', headers: A_DAY },
  { path: '/apple-touch-icon.png', headers: A_DAY },
  { path: '/assets/*', headers: KEEP },
  // A phone opens its calendar for this type.
  { path: '/*.ics', headers: { 'Content-Type': 'text/calendar; charset=utf-8', ...ASK_AGAIN } },
  // An iPhone opens the installer for this type only; "application/octet-stream" is just saved.
  { path: '/*.mobileconfig', headers: { 'Content-Type': 'application/x-apple-aspen-config', ...ASK_AGAIN } },
]

/** Types of files that not every web server has in its own list. The rules above say those that matter most. */
export const plainTypes = { webmanifest: 'application/manifest+json', woff2: 'font/woff2' } as const
