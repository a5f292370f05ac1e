import { python } from './python.ts'

/** An XML document as expat sees it: every element with its attributes and the text directly in it. */
export type ReadElement = { name: string; attributes: Record<string, string>; text: string }

const PROGRAM = `
import sys, json, xml.etree.ElementTree as tree
print(json.dumps([[{'name': e.tag, 'attributes': e.attrib, 'text': (e.text or '').strip()}
                   for e in tree.fromstring(text.encode()).iter()] for text in json.load(sys.stdin)]))
`

/** What Python’s expat reads in each document. Fails on one that is not well-formed. */
export const elementsByPython = (texts: readonly string[]): ReadElement[][] =>
  python(PROGRAM, texts) as ReadElement[][]
