import { basePath } from './base-path.ts'
import { buildSite } from './site-build.ts'

await buildSite({
  outDir: 'dist',
  base: basePath(),
  siteUrl: process.env['SITE_URL'],
})
console.log('Built in dist/')
