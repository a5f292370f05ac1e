import { wrap } from './quote-comment.ts'

/** Text behind `//`, on as many lines as it needs: JavaScript and C#. */
export const slashComment = (text: string): string =>
  wrap(text)
    .map((line) => `// ${line}`.trimEnd())
    .join('\n')

/** The same in PHP, where `?>` ends the code even in a comment (PHP manual, Comments). */
export const phpComment = (text: string): string => slashComment(text.replaceAll(/\?(?=>)/gu, '? '))
