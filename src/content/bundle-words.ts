/** What stands in a zip of files beside the words of each. */
export const bundleWords = {
  title: 'Your files',
  noPassword: 'There is no password in any of these files.',
  keep: 'They are yours: your address is in them. Pass on only what you want others to have.',
  madeWith: 'The guide they belong to',
  where: 'Where to put it:',
  undo: 'How to undo it:',
  caution: 'Know before:',
  notMade: 'Not in here',
  whyNot:
    'Your address, sign-in name or name has a character in it, or a length, that this kind of file cannot hold. The steps of the guide work without it.',
}
