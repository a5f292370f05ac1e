import { pythonModule } from './python-module.ts'

export const vobject = pythonModule('vobject', 'python3-vobject')

export type ReadContact = {
  version: string
  uid: string
  fn: string
  /** The family name: all of it stands there. */
  n: string
  org: string[]
  /** Kind, parameters and value of what reaches somebody, in order. */
  ways: { name: string; parameters: Record<string, string[]>; value: string }[]
  note: string
  /** Every name that is in it. */
  names: string[]
}

const PROGRAM = `
import sys, json, vobject
def contact(text):
    it = vobject.readOne(text)
    lines = list(it.lines())
    assert it.name == 'VCARD' and not list(it.components())
    return {
        'version': it.version.value, 'uid': it.uid.value, 'fn': it.fn.value, 'n': it.n.value.family,
        'org': it.org.value if 'org' in it.contents else [],
        'ways': [{'name': l.name, 'parameters': l.params, 'value': l.value} for l in lines if l.name in ('EMAIL', 'TEL', 'URL')],
        'note': it.note.value, 'names': [l.name for l in lines],
    }
print(json.dumps([contact(each) for each in json.load(sys.stdin)]))
`

/** What Python's vobject reads in contacts. */
export const contactsByPython = (texts: readonly string[]): ReadContact[] =>
  vobject.ask(PROGRAM, texts) as ReadContact[]
