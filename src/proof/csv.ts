import { python } from './python.ts'

/** What Python’s csv reads in each table, from text as a file has it. */
export const csvByPython = (texts: readonly string[]) =>
  python(
    `import sys, json, csv, io
print(json.dumps([list(csv.reader(io.StringIO(text.removeprefix('\\ufeff'), newline=''), strict=True)) for text in json.load(sys.stdin)]))`,
    texts,
  ) as string[][][]
