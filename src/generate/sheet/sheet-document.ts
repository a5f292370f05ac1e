import { htmlText } from '#lib/quote-html.ts'
import { sheetCss } from './sheet-css.ts'

/** Of `sheetCss`; a test says the right one. */
export const SHEET_CSS_HASH = 'sha256-jw4IyBHaaHB5haGfbuGvg8S7TQUWkfvGhqCUTnwEXv8='

/** Nothing but the look above and the pictures inside: no script, no other file, no form, wherever it is opened. */
const POLICY = `default-src 'none'; style-src '${SHEET_CSS_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`

/**
 * What stands before the sheets of a file, each of them a printed page. It needs nothing else: it opens from a disk and
 * without a network. `SHEETS_END` closes it.
 */
export const sheetsTop = (title: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${sheetCss}</style>
</head>
<body>
`

export const SHEETS_END = '</body>\n</html>\n'
