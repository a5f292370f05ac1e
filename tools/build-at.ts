import { basePath } from './base-path.ts'
import { buildSite } from './site-build.ts'

/** A quick build for a folder of a host, which a browser test walks: `node tools/build-at.ts FOLDER BASE`. */
const [, , outDir = 'dist', base] = process.argv
await buildSite({ outDir, base: basePath(base), siteUrl: undefined, compressed: false })
