/** Text anywhere in a compose file: `$` starts a variable, `$$` is the sign itself (compose-spec, 12-interpolation). */
export const quoteCompose = (text: string): string => text.replaceAll('$', '$$$$')
