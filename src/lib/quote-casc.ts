import { quoteYaml } from './quote-yaml.ts'

/**
 * A value for Jenkins Configuration as Code. `${…}` would be looked up among its secrets
 * (docs/features/secrets.adoc); no address or name needs it, so it is refused and not escaped.
 */
export function quoteCasc(text: string): string {
  if (text.includes('${')) throw new RangeError('Jenkins would replace a part of it')
  return quoteYaml(text)
}
