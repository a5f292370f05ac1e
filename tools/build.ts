import { basePath } from './base-path.ts'
import { bakedPreset } from './baked-preset.ts'
import { buildSite } from './site-build.ts'

// Before anything is built: a wrong one should not cost a minute.
let preset: string | undefined
try {
  preset = bakedPreset(process.env['PRESET'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

await buildSite({
  outDir: 'dist',
  base: basePath(),
  siteUrl: process.env['SITE_URL'],
  preset,
})
console.log('Built in dist/')
