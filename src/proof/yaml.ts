import { parseAllDocuments } from 'yaml'
import { pythonWith } from './python-module.ts'

const ask = pythonWith('yaml', 'python3-yaml')

export const hasPyYaml = ask !== undefined

/** What PyYAML reads in each document: a YAML 1.1 reader, as are those of Go and Java that our files are for. */
export function yamlsByPython(texts: readonly string[]): unknown[] {
  if (ask === undefined) throw new Error('No Python with yaml')
  const program =
    'import sys, json, yaml; print(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)]))'
  return ask(program, texts) as unknown[]
}

/** What a YAML 1.2 reader that was written apart from it reads. */
export const yamlByNode = (text: string): unknown => {
  const [document, ...more] = parseAllDocuments(text, { strict: true })
  if (document === undefined || !('toJS' in document) || more.length > 0) throw new Error('Not one document')
  if (document.errors.length > 0 || document.warnings.length > 0)
    throw new Error(String(document.errors[0] ?? document.warnings[0]))
  return document.toJS() as unknown
}

export const pyYamlVersion = (): string =>
  ask === undefined ? '' : (ask('import json, yaml; print(json.dumps(yaml.__version__))', null) as string)
