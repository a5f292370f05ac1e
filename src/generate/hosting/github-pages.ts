import { xmlAttribute } from '#lib/xml-attribute.ts'
import { always } from './header-classes.ts'
import type { WriteRules } from './rule-file.ts'

/** Directives that a browser leaves out of a policy in a page (w3.org/TR/CSP3/#meta-element). */
const HEADER_ONLY = /^(?:frame-ancestors|report-uri|sandbox)\b/u

const policy = (always['Content-Security-Policy'] ?? '')
  .split('; ')
  .filter((directive) => !HEADER_ONLY.test(directive))
  .join('; ')

/** Nothing there sets a header. Two lines for `<head>` bring back what a page can say of itself. */
export const githubPagesRules: WriteRules = () => [
  { name: '.nojekyll', text: '' },
  {
    name: 'head-lines.html',
    text: [
      `<meta http-equiv="Content-Security-Policy" content=${xmlAttribute(policy)}>`,
      `<meta name="referrer" content=${xmlAttribute(always['Referrer-Policy'] ?? 'no-referrer')}>`,
      '',
    ].join('\n'),
  },
]
