import { readFileSync } from 'node:fs'

/** The version of a package from npm that is installed here. */
export const npmVersion = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
