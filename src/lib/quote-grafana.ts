import { goIniValue } from './quote-go-ini.ts'

/**
 * A value of grafana.ini, which go-ini reads. Grafana then puts other things in place of `${…}` and `$__…{…}`, with no
 * way to write these themselves (pkg/setting/expanders.go).
 */
export function quoteGrafana(text: string): string {
  if (/\$(?:|__\w+)\{/u.test(text)) throw new RangeError('Grafana would replace a part of it')
  return goIniValue(text)
}
