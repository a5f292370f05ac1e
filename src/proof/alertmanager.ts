import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasAmtool = hasProgram('amtool', 'prometheus-alertmanager')

/** What Alertmanager’s own tool says of configurations; it checks all of them, their addresses and templates. */
export const checkConfigs = (texts: readonly string[]): { status: number | null; says: string } =>
  inTemporaryFolder((folder) => {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}.yml`)
      writeFileSync(file, text)
      return file
    })
    const { status, stdout, stderr } = run('amtool', ['check-config', ...files])
    return { status, says: stdout + stderr }
  })

/** What its templates become, each a line of the one text that is rendered. The last line is only its end. */
export const renderTemplates = (templates: readonly string[]): string[] =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'all.tmpl'), `{{define "all"}}${[...templates, 'end'].join('\n')}{{end}}`)
    const { status, stdout, stderr } = run('amtool', [
      'template',
      'render',
      `--template.glob=${join(folder, '*.tmpl')}`,
      '--template.text={{template "all" .}}',
    ])
    if (status !== 0) throw new Error(stderr)
    return stdout.trimEnd().split('\n').slice(0, -1)
  })
