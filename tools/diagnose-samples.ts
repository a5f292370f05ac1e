import { readdirSync, readFileSync } from 'node:fs'
import { samplesIn, type Sample } from '#diagnose/samples.ts'

const FOLDER = 'src/diagnose/samples'

/** All samples, in the order of the files. */
export const readSamples = (): Sample[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => samplesIn(readFileSync(`${FOLDER}/${name}`, 'utf8')))
