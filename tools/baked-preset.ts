import { readFileSync } from 'node:fs'
import { readPreset } from '#lookup/read-preset.ts'

/**
 * The text of the preset that a build is to hold (`PRESET=path npm run build`), undefined where there is none.
 * A wrong one stops the build, in the words that a reader of the site would get.
 */
export function bakedPreset(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    throw new Error(`PRESET=${file} cannot be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
  const read = readPreset(text)
  if ('preset' in read) return text
  const problems = read.problems.map(({ where, what }) => `  ${where}: ${what}`)
  throw new Error(`PRESET=${file} is not right:\n${problems.join('\n')}`)
}
