import { secretWords } from '#content/secret-words.ts'

const NAME = '(?:pass(?:word|wd|phrase|code)?|pwd|kennwort|passwort|secret|token|key|credentials?|value)'

/** What stands for a secret in a template, an example or a log, and can be none: each to its last sign. */
const FORMS: readonly RegExp[] = [
  /^(?:[*•.…_#?-]{2,}|[…?*-]|x{3,})$/iu,
  /^\$\{[\w.:-]+\}$/u,
  // Of programs whose variables are in capitals; others may as well be a password.
  /^(?:\$[A-Z][A-Z0-9_]+|%[A-Z][A-Z0-9_]+%|%[svd@])$/u,
  /^\{\{[^{}]+\}\}$/u,
  new RegExp(`^(?:<[a-z _-]*${NAME}[a-z _-]*>|\\{[a-z _-]*${NAME}[a-z _-]*\\})$`, 'iu'),
  /^[[<(]?(?:redacted|filtered|hidden|removed|masked|omitted)[\])>]?$/iu,
  new RegExp(
    `^your(?:[-_ ](?:own|smtp|imap|e?mail|app|client|api|account|mailbox))*[-_ ]?${NAME}(?:[-_ ]here)?$`,
    'iu',
  ),
  /^(?:null|none|nil|undefined|true|false|yes|no|empty)$/iu,
]
/** Where a program finds it. */
const EXPRESSION =
  /^(?:os\.(?:environ|getenv)|process\.env|(?:\w{1,20}\.)?getenv\(|env\(|ENV\[|\$_(?:ENV|SERVER)\[|Environment\.Get)/u

const LONGEST = 200
const instead = Object.values(secretWords).map((words) => words.instead)

/** Whether a value only stands for a secret. What follows a value in a program, such as `,` or `)`, may end it. */
export function isPlaceholder(value: string, quoted: boolean): boolean {
  if (value.length > LONGEST) return false
  const bare = quoted ? value : value.replace(/[,;.)"'`]{1,4}$/u, '') || value
  return FORMS.some((form) => form.test(value) || form.test(bare)) || (!quoted && EXPRESSION.test(value))
}

/** Whether our own words stand there, from the time before. */
export const isBlanked = (text: string, at: number): boolean =>
  instead.some((words) => text.startsWith(words, at))
