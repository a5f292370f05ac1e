import { readFileSync, writeFileSync } from 'node:fs'
import { missingPlatforms } from './lockfile.ts'

/**
 * A mirror of the npm registry may hold the binaries for some platforms only. npm then leaves the others out
 * of the lockfile, and `npm ci` refuses that file everywhere. This writes them in, without a hash, as npm
 * does for packages it has not seen. Run it after `npm install` if tools/lockfile.test.ts asks for it.
 */
const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof missingPlatforms>[0]
const missing = missingPlatforms(lock)
const all = [...Object.entries(lock.packages), ...missing]
const packages = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
console.log(missing.length === 0 ? 'Nothing was missing.' : `Wrote in ${missing.length} packages.`)
