import { buildSite } from './site-build.ts'

await buildSite({
  outDir: 'dist',
  base: process.env['BASE_PATH'] ?? '/',
  siteUrl: process.env['SITE_URL'],
})
console.log('Built in dist/')
