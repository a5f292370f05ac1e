import { pythonModule } from './python-module.ts'

// DavMail reads its settings with java.util.Properties. A Java runtime is hundreds of megabytes, and the DavMail
// of Debian 12 (6.0.1) knows no Microsoft Graph; this Python module follows the Java class.
export const javaProperties = pythonModule('pyjavaproperties', 'python3-pyjavaproperties')

const PROGRAM = `
import sys, io, json, pyjavaproperties
def read(text):
    properties = pyjavaproperties.Properties()
    # Java takes the bytes of the file for ISO 8859-1 and ends lines at line feeds and returns only
    properties.load(io.StringIO(text.encode().decode('latin-1'), newline=None))
    return properties.getPropertyDict()
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

/** The settings in each file. */
export const propertiesByPython = (texts: readonly string[]): Record<string, string>[] =>
  javaProperties.ask(PROGRAM, texts) as Record<string, string>[]
