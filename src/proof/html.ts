import { python } from './python.ts'

/** An element as Python's reader of HTML meets it. */
export type HtmlElement = { name: string; attributes: Record<string, string> }

const PROGRAM = `
import sys, json
from html.parser import HTMLParser
class Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.text = [], []
    def handle_starttag(self, tag, attrs): self.found.append({'name': tag, 'attributes': dict(attrs)})
    def handle_data(self, data): self.text.append(data)
    def handle_comment(self, data): self.found.append({'name': '!--', 'attributes': {}})
    def unknown_decl(self, data): self.found.append({'name': '![', 'attributes': {}})
def read(text):
    reader = Reader()
    reader.feed(text)
    reader.close()
    return {'elements': reader.found, 'text': ''.join(reader.text)}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

/** What Python’s html.parser reads in each document. */
export const htmlByPython = (texts: readonly string[]) =>
  python(PROGRAM, texts) as { elements: HtmlElement[]; text: string }[]
